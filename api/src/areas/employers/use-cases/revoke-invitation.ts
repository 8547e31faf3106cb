// An owner takes an invitation back; its link no longer works.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Memberships } from '../queries/memberships';
import { mayManageOwn } from '../rules/employer-policy';
import { invitationLifecycle } from '../rules/invitation-lifecycle';
import { Invitation } from '../store/invitation.entity';

@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly database: Database,
    private readonly memberships: Memberships,
  ) {}

  async run(actor: Actor, employerId: Id, invitationId: Id, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const invitation = await tx.manager.findOne(Invitation, {
        where: { id: invitationId, employerId },
        lock: { mode: 'pessimistic_write' },
      });
      const level = await this.memberships.levelOf(employerId, actor.accountId, tx);
      if (!invitation || !mayManageOwn(actor, employerId, level)) throw notFound();
      const { state, version } = invitation;
      const revoked = invitationLifecycle.next(state, 'revoke');
      refuseStale(seenVersion, version);
      await tx.change(Invitation, { id: invitationId, state, version }, { state: revoked });
      await tx.audit({
        author: actor,
        action: 'employers.revoke-invitation',
        subject: { type: 'employer', id: employerId },
        data: { invitationId },
      });
    });
  }
}
