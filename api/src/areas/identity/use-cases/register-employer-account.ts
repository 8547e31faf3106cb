// Makes an account for a person of an employer. Whether the address was known shows only in the mail that follows.
import { Injectable } from '@nestjs/common';
import { systemAuthor, type Language } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { newId, type Id } from '../../../kernel/ids/ids';
import { PasswordHasher } from '../store/password-hasher';
import { SingleUseTokens } from '../store/single-use-tokens';
import { AttemptLimits } from './attempt-limits';
import { queueRegistrationMail } from './queued-mails';
import { refuseWeakPassword } from './refuse-weak-password';
import type { Visitor } from './visitor';

export interface Registration {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
}

@Injectable()
export class RegisterEmployerAccount {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
    private readonly tokens: SingleUseTokens,
    private readonly limits: AttemptLimits,
  ) {}

  async run(visitor: Visitor, registration: Registration): Promise<void> {
    refuseWeakPassword(registration.password, registration, '/password');
    await this.limits.registration(visitor.ip);
    const passwordHash = await this.hasher.hash(registration.password);
    await this.database.transaction(async (tx) => {
      const accountId = await this.register(tx, registration, passwordHash);
      await queueRegistrationMail(tx, accountId);
    });
  }

  /** Creates the account; while nobody confirmed the address, a later registration takes the place of an earlier one. */
  private async register(tx: Tx, registration: Registration, passwordHash: string): Promise<Id> {
    const { email, name, language } = registration;
    const [written] = await tx.query<{ id: Id }>(
      `insert into identity.accounts (id, kind, email, name, language, password_hash, created_at)
       values ($1, 'employer', $2, $3, $4, $5, $6)
       on conflict (email) where kind = 'employer' do update
         set name = excluded.name, language = excluded.language,
           password_hash = excluded.password_hash, version = accounts.version + 1
         where accounts.email_confirmed_at is null and accounts.state = 'active'
       returning id`,
      [newId(), email, name, language, passwordHash, this.clock.now()],
    );
    if (!written) return this.confirmedAccount(tx, email);
    // A link in an earlier mail must not confirm a password that its reader never chose.
    await this.tokens.cancel(tx, 'confirm_email', written.id);
    await tx.audit({
      author: { accountId: written.id, role: null },
      action: 'identity.register-account',
      subject: { type: 'account', id: written.id },
    });
    return written.id;
  }

  private async confirmedAccount(tx: Tx, email: string): Promise<Id> {
    const [account] = await tx.query<{ id: Id }>(
      `select id from identity.accounts where email = $1 and kind = 'employer'`,
      [email],
    );
    const id = account?.id ?? newId();
    await tx.audit({
      author: systemAuthor,
      action: 'identity.register-known-address',
      subject: { type: 'account', id },
    });
    return id;
  }
}
