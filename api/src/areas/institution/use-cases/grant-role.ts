// An administrator gives a person of the institution a role, with a reason; a student's role comes with the enrolment.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { RoleGrants } from '../../identity/identity.public';
import { institutionProblems } from '../institution.errors';
import { Programmes } from '../queries/programmes';
import { mayAdminister } from '../rules/administration-policy';
import { isOverProgramme, objectionToGrant, type RoleToGrant } from '../rules/role-change';
import { EnrolmentRows } from '../store/enrolment-rows';
import { pointAt } from './point-at';

@Injectable()
export class GrantRole {
  constructor(
    private readonly database: Database,
    private readonly programmes: Programmes,
    private readonly grants: RoleGrants,
    private readonly enrolments: EnrolmentRows,
  ) {}

  async run(
    actor: Actor,
    accountId: Id,
    change: RoleToGrant & { readonly reason: string },
  ): Promise<void> {
    const { role, programmeId, cohort, reason } = change;
    if (!mayAdminister(actor)) throw notFound();
    const objection = objectionToGrant(change);
    if (objection === 'student-needs-cohort') throw pointAt('/cohort', `institution.${objection}`);
    if (objection) throw pointAt('/programmeId', `institution.${objection}`);
    if (isOverProgramme(role)) await this.refuseUnknownProgramme(programmeId);
    await this.database.transaction(async (tx) => {
      await tx.query('select id from identity.accounts where id = $1 for update', [accountId]);
      const [held] = await tx.query(
        `select id from identity.role_grants where account_id = $1 and role = $2
           and scope_id is not distinct from $3 and revoked_at is null`,
        [accountId, role, programmeId],
      );
      if (held) throw institutionProblems['institution.role-already-held']();
      await this.grants.grant(tx, actor, { accountId, role, scopeId: programmeId, reason });
      if (role === 'student' && programmeId !== null && cohort !== null)
        await this.enrolments.put(tx, [{ accountId, programmeId, cohort, supervisorId: null }]);
    });
  }

  private async refuseUnknownProgramme(programmeId: Id | null): Promise<void> {
    const programme = programmeId === null ? null : await this.programmes.get(programmeId);
    if (!programme?.active) throw pointAt('/programmeId', 'institution.unknown-programme');
  }
}
