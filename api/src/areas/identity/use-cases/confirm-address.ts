// Confirms an e-mail address by the link from the mail; the browser that opened it is known from then on.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { identityProblems } from '../identity.errors';
import { KnownDevices } from '../store/known-devices';
import { SingleUseTokens } from '../store/single-use-tokens';
import { AttemptLimits } from './attempt-limits';
import type { Visitor } from './visitor';

@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tokens: SingleUseTokens,
    private readonly devices: KnownDevices,
    private readonly limits: AttemptLimits,
  ) {}

  /** Answers the token by which this browser is known. */
  async run(visitor: Visitor, token: string): Promise<string> {
    await this.limits.link(visitor.ip);
    return this.database.transaction(async (tx) => {
      const redeemed = await this.tokens.redeem(tx, 'confirm_email', token);
      if (!redeemed?.accountId) throw identityProblems['identity.link-expired']();
      const { accountId } = redeemed;
      const [confirmed] = await tx.query(
        `update identity.accounts set email_confirmed_at = $2, version = version + 1
         where id = $1 and email_confirmed_at is null returning id`,
        [accountId, this.clock.now()],
      );
      if (confirmed)
        await tx.audit({
          author: { accountId, role: null },
          action: 'identity.confirm-address',
          subject: { type: 'account', id: accountId },
        });
      return this.devices.remember(tx, accountId, visitor.deviceToken);
    });
  }
}
