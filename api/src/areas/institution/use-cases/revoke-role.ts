// An administrator takes a role from a person, with a reason; a student leaves the programme with it.
import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { kernelProblems, notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { RoleGrants } from '../../identity/identity.public';
import { institutionProblems } from '../institution.errors';
import { Administrators } from '../queries/administrators';
import { mayAdminister } from '../rules/administration-policy';
import { objectionToRevoke } from '../rules/role-change';
import { EnrolmentRows } from '../store/enrolment-rows';

interface Grant {
  readonly role: Role;
  readonly scopeId: Id | null;
  readonly revoked: boolean;
}

@Injectable()
export class RevokeRole {
  constructor(
    private readonly database: Database,
    private readonly administrators: Administrators,
    private readonly grants: RoleGrants,
    private readonly enrolments: EnrolmentRows,
  ) {}

  async run(actor: Actor, accountId: Id, grantId: Id, reason: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const administrators = await this.administrators.activeLocked(tx);
      const [grant] = await tx.query<Grant>(
        `select role, scope_id as "scopeId", revoked_at is not null as revoked
         from identity.role_grants where id = $1 and account_id = $2 for update`,
        [grantId, accountId],
      );
      if (!grant || !mayAdminister(actor)) throw notFound();
      if (grant.revoked) throw kernelProblems['kernel.wrong-state']();
      const { role, scopeId } = grant;
      const objection = objectionToRevoke(actor.accountId, accountId, role, administrators);
      if (objection) throw institutionProblems[`institution.${objection}`]();
      await this.grants.revoke(tx, actor, { accountId, role, scopeId, reason });
      if (role === 'student' && scopeId !== null) await this.enrolments.end(tx, accountId, scopeId);
    });
  }
}
