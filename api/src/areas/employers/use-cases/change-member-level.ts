// An owner makes a colleague an owner or a member; one owner always stays.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { employersProblems } from '../employers.errors';
import { Memberships } from '../queries/memberships';
import { mayManageOwn } from '../rules/employer-policy';
import { keepsAnOwner, type MemberLevel } from '../rules/membership';
import { lockEmployer } from '../store/lock-employer';
import { Member } from '../store/member.entity';

@Injectable()
export class ChangeMemberLevel {
  constructor(
    private readonly database: Database,
    private readonly memberships: Memberships,
  ) {}

  async run(
    actor: Actor,
    employerId: Id,
    accountId: Id,
    seenVersion: number,
    level: MemberLevel,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      await lockEmployer(tx, employerId);
      const members = await this.memberships.lock(tx, employerId);
      const own = members.find((member) => member.accountId === actor.accountId)?.level ?? null;
      const member = members.find((candidate) => candidate.accountId === accountId);
      if (!member || !mayManageOwn(actor, employerId, own)) throw notFound();
      if (!keepsAnOwner(members, accountId, level))
        throw employersProblems['employers.last-owner']();
      refuseStale(seenVersion, member.version);
      await tx.change(Member, { employerId, accountId, version: member.version }, { level });
      await tx.audit({
        author: actor,
        action: 'employers.change-member-level',
        subject: { type: 'employer', id: employerId },
        data: { accountId, level },
      });
    });
  }
}
