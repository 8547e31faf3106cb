// Lets who reads the mailbox choose a new password: every session ends, every browser is unknown again.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
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
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly hasher: PasswordHasher,
    private readonly tokens: SingleUseTokens,
    private readonly sessions: Sessions,
    private readonly devices: KnownDevices,
    private readonly limits: AttemptLimits,
  ) {}

  /** Answers the token by which this browser is known: its user has just shown to read the mailbox. */
  async run(visitor: Visitor, token: string, password: string): Promise<string> {
    await this.limits.link(visitor.ip);
    const holder = await this.holderOf(token);
    refuseWeakPassword(password, holder, '/password');
    const passwordHash = await this.hasher.hash(password);
    return this.database.transaction(async (tx) => {
      const redeemed = await this.tokens.redeem(tx, 'reset_password', token);
      if (!redeemed?.accountId) throw identityProblems['identity.link-expired']();
      const { accountId } = redeemed;
      await tx.query(
        `update identity.accounts set password_hash = $2, version = version + 1,
           email_confirmed_at = coalesce(email_confirmed_at, $3) where id = $1`,
        [accountId, passwordHash, this.clock.now()],
      );
      await this.tokens.cancel(tx, 'reset_password', accountId);
      await this.tokens.cancel(tx, 'confirm_email', accountId);
      await this.tokens.cancel(tx, 'device_code', accountId);
      await this.sessions.endAll(tx, accountId);
      await this.devices.forget(tx, accountId);
      await tx.audit({
        author: { accountId, role: null },
        action: 'identity.reset-password',
        subject: { type: 'account', id: accountId },
      });
      await queuePasswordChangedMail(tx, accountId);
      return this.devices.remember(tx, accountId, visitor.deviceToken);
    });
  }

  private async holderOf(token: string): Promise<{ name: string; email: string }> {
    const found = await this.tokens.peek('reset_password', token);
    const holder = await this.database.queryOne<{ name: string; email: string }>(
      'select name, email from identity.accounts where id = $1',
      [found?.accountId ?? null],
    );
    if (!holder) throw identityProblems['identity.link-expired']();
    return holder;
  }
}
