// The invited person, signed in with the address that was invited, joins the organisation.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { Accounts, RoleGrants, SingleUseTokens } from '../../identity/identity.public';
import { employersProblems } from '../employers.errors';
import { invitationLifecycle } from '../rules/invitation-lifecycle';
import { Invitation } from '../store/invitation.entity';
import { addMember } from '../store/members';

@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly tokens: SingleUseTokens,
    private readonly grants: RoleGrants,
  ) {}

  /** Returns the organisation joined. The link stays good when it is opened by somebody else than the invited person. */
  async run(actor: Actor, token: string): Promise<Id> {
    const account = await this.accounts.get(actor.accountId);
    if (account?.kind !== 'employer') throw notFound();
    return this.database.transaction(async (tx) => {
      const redeemed = await this.tokens.redeem(tx, 'invitation', token);
      const invitation =
        redeemed &&
        (await tx.manager.findOne(Invitation, {
          where: { id: String(redeemed.data['invitationId']) },
          lock: { mode: 'pessimistic_write' },
        }));
      const now = this.clock.now();
      if (!invitation || invitation.state !== 'open' || invitation.expiresAt <= now)
        throw employersProblems['employers.invitation-over']();
      if (invitation.email.toLowerCase() !== account.email.toLowerCase())
        throw employersProblems['employers.invitation-for-another-address']();
      const { id, employerId, level, state, version } = invitation;
      await tx.change(
        Invitation,
        { id, state, version },
        {
          state: invitationLifecycle.next(state, 'accept'),
          acceptedBy: actor.accountId,
          acceptedAt: now,
        },
      );
      await addMember(tx, { employerId, accountId: actor.accountId, level, joinedAt: now });
      await this.grants.grant(tx, actor, {
        accountId: actor.accountId,
        role: 'employer',
        scopeId: employerId,
        reason: 'Nam een uitnodiging aan',
      });
      await tx.audit({
        author: actor,
        action: 'employers.accept-invitation',
        subject: { type: 'employer', id: employerId },
        data: { invitationId: id, level },
      });
      return employerId;
    });
  }
}
