// Signs a person of an employer in with e-mail and password; on a browser we do not know, a code by mail comes first.
import { Injectable } from '@nestjs/common';
import { systemAuthor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { newId, type Id } from '../../../kernel/ids/ids';
import { identityProblems } from '../identity.errors';
import { hashIsOutdated } from '../rules/password-cost';
import { deviceCodeMinutes } from '../rules/single-use-terms';
import { KnownDevices } from '../store/known-devices';
import { PasswordHasher } from '../store/password-hasher';
import { SingleUseTokens } from '../store/single-use-tokens';
import { AttemptLimits } from './attempt-limits';
import { queueDeviceCodeMail } from './queued-mails';
import { StartSession } from './start-session';
import type { Visitor } from './visitor';

export type SignInOutcome =
  | { readonly signedIn: true; readonly sessionToken: string }
  | { readonly signedIn: false; readonly attempt: string };

interface AccountRow {
  readonly id: Id;
  readonly email: string;
  readonly password_hash: string | null;
  readonly confirmed: boolean;
  readonly state: 'active' | 'blocked';
}

@Injectable()
export class SignInEmployer {
  constructor(
    private readonly database: Database,
    private readonly hasher: PasswordHasher,
    private readonly devices: KnownDevices,
    private readonly tokens: SingleUseTokens,
    private readonly limits: AttemptLimits,
    private readonly startSession: StartSession,
  ) {}

  async run(visitor: Visitor, email: string, password: string): Promise<SignInOutcome> {
    const account = await this.database.queryOne<AccountRow>(
      `select id, email, password_hash, email_confirmed_at is not null as confirmed, state
       from identity.accounts where email = $1 and kind = 'employer'`,
      [email],
    );
    const { deviceToken } = visitor;
    const accountId = account?.id ?? newId();
    const knownDevice =
      deviceToken !== null && (await this.devices.knows(accountId, deviceToken))
        ? deviceToken
        : null;
    await this.limits.signIn(visitor.ip, email, knownDevice);
    const fits = await this.hasher.fits(account?.password_hash ?? null, password);
    if (!account || !fits) return this.refuse(accountId);
    // Only who has the right password learns what is the matter with the account.
    if (account.state === 'blocked') throw identityProblems['identity.blocked']();
    if (!account.confirmed) throw identityProblems['identity.unconfirmed-address']();
    await this.hashAgain(account, password);
    if (knownDevice === null) return this.askDeviceCode(account.id);

    const sessionToken = await this.database.transaction(async (tx) => {
      await this.devices.seen(tx, account.id, knownDevice);
      return this.startSession.run(tx, account.id, visitor, 'password');
    });
    await this.limits.signedIn(email, knownDevice);
    return { signedIn: true, sessionToken };
  }

  /** Known or not, a refusal leaves one line in the audit log and takes one transaction. */
  private async refuse(accountId: Id): Promise<never> {
    await this.database.transaction((tx) =>
      tx.audit({
        author: systemAuthor,
        action: 'identity.refuse-sign-in',
        subject: { type: 'account', id: accountId },
      }),
    );
    throw identityProblems['identity.wrong-credentials']();
  }

  private async hashAgain(account: AccountRow, password: string): Promise<void> {
    if (account.password_hash === null || !hashIsOutdated(account.password_hash)) return;
    const fresh = await this.hasher.hash(password);
    await this.database.transaction((tx) =>
      tx.query(
        'update identity.accounts set password_hash = $3 where id = $1 and password_hash = $2',
        [account.id, account.password_hash, fresh],
      ),
    );
  }

  private async askDeviceCode(accountId: Id): Promise<SignInOutcome> {
    const attempt = await this.database.transaction((tx) => this.newAttempt(tx, accountId));
    return { signedIn: false, attempt };
  }

  private async newAttempt(tx: Tx, accountId: Id): Promise<string> {
    // One code at a time: the newest mail is the one that counts.
    await this.tokens.cancel(tx, 'device_code', accountId);
    const { id, token } = await this.tokens.issueNamed(tx, {
      purpose: 'device_code',
      accountId,
      minutes: deviceCodeMinutes,
    });
    await queueDeviceCodeMail(tx, id);
    return token;
  }
}
