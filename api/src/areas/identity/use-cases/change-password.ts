// Changes one's own password: the present one is asked again, and every other session ends.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { kernelProblems, notFound } from '../../../kernel/errors/kernel.errors';
import { identityProblems } from '../identity.errors';
import { KnownDevices } from '../store/known-devices';
import { PasswordHasher } from '../store/password-hasher';
import { Sessions } from '../store/sessions';
import { SingleUseTokens } from '../store/single-use-tokens';
import { AttemptLimits } from './attempt-limits';
import { queuePasswordChangedMail } from './queued-mails';
import { refuseWeakPassword } from './refuse-weak-password';
import type { Visitor } from './visitor';

@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly hasher: PasswordHasher,
    private readonly tokens: SingleUseTokens,
    private readonly sessions: Sessions,
    private readonly devices: KnownDevices,
    private readonly limits: AttemptLimits,
  ) {}

  async run(actor: Actor, visitor: Visitor, current: string, next: string): Promise<void> {
    const { accountId } = actor;
    const account = await this.database.queryOne<{ name: string; email: string; hash: string }>(
      `select name, email::text as email, password_hash as hash from identity.accounts
       where id = $1 and password_hash is not null`,
      [accountId],
    );
    if (!account) throw notFound();
    await this.limits.signIn(visitor.ip, account.email, accountId);
    if (!(await this.hasher.fits(account.hash, current)))
      throw identityProblems['identity.wrong-current-password']({
        errors: [{ pointer: '/current', code: 'identity.wrong-current-password' }],
      });
    refuseWeakPassword(next, account, '/next');
    const passwordHash = await this.hasher.hash(next);
    await this.database.transaction(async (tx) => {
      const changed = await tx.query(
        `update identity.accounts set password_hash = $3, version = version + 1
         where id = $1 and password_hash = $2 returning id`,
        [accountId, account.hash, passwordHash],
      );
      if (changed.length === 0) throw kernelProblems['kernel.conflict']();
      await this.tokens.cancel(tx, 'reset_password', accountId);
      await this.tokens.cancel(tx, 'device_code', accountId);
      await this.sessions.endAll(tx, accountId, actor.sessionId);
      await this.devices.forget(tx, accountId, visitor.deviceToken);
      await tx.audit({
        author: actor,
        action: 'identity.change-password',
        subject: { type: 'account', id: accountId },
      });
      await queuePasswordChangedMail(tx, accountId);
    });
    await this.limits.signedIn(account.email, accountId);
  }
}
