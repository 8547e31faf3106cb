// A person leaves the organisation, or an owner ends a colleague's access; it bites on that person's next request.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { RoleGrants } from '../../identity/identity.public';
import { employersProblems } from '../employers.errors';
import { Memberships } from '../queries/memberships';
import { mayEndMembership } from '../rules/employer-policy';
import { keepsAnOwner } from '../rules/membership';
import { lockEmployer } from '../store/lock-employer';
import { Member } from '../store/member.entity';

@Injectable()
export class EndMembership {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly memberships: Memberships,
    private readonly grants: RoleGrants,
  ) {}

  async run(actor: Actor, employerId: Id, accountId: Id, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      await lockEmployer(tx, employerId);
      const members = await this.memberships.lock(tx, employerId);
      const own = members.find((member) => member.accountId === actor.accountId)?.level ?? null;
      const member = members.find((candidate) => candidate.accountId === accountId);
      if (!member || !mayEndMembership(actor, employerId, own, accountId)) throw notFound();
      if (!keepsAnOwner(members, accountId, null))
        throw employersProblems['employers.last-owner']();
      refuseStale(seenVersion, member.version);
      await tx.change(
        Member,
        { employerId, accountId, version: member.version },
        { leftAt: this.clock.now() },
      );
      await this.grants.revoke(tx, actor, {
        accountId,
        role: 'employer',
        scopeId: employerId,
        reason: accountId === actor.accountId ? 'Ging weg' : 'Toegang beëindigd door een eigenaar',
      });
      await tx.audit({
        author: actor,
        action: 'employers.end-membership',
        subject: { type: 'employer', id: employerId },
        data: { accountId },
      });
    });
  }
}
