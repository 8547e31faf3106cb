// Gives and takes roles for every area, one mechanism: a person, a role, and what it is over. Audited with its reason.
import { Injectable } from '@nestjs/common';
import type { Author, Role } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { newId, type Id } from '../../../kernel/ids/ids';
import { identityProblems } from '../identity.errors';
import { objectionToRole } from '../rules/role-combinations';

export interface RoleChange {
  readonly accountId: Id;
  readonly role: Role;
  /** Programme of a student or coordinator, employer of an employer's person, null for the rest. */
  readonly scopeId: Id | null;
  readonly reason: string;
}

@Injectable()
export class RoleGrants {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Grants a role; again is no change. Refuses roles that this account may not hold or not combine. */
  async grant(tx: Tx, author: Author, change: RoleChange): Promise<void> {
    const { accountId, role, scopeId, reason } = change;
    const [account] = await tx.query<{ kind: 'institution' | 'employer' }>(
      'select kind from identity.accounts where id = $1 for update',
      [accountId],
    );
    if (!account) throw notFound();
    const held = await tx.query<{ role: Role }>(
      'select distinct role from identity.role_grants where account_id = $1 and revoked_at is null',
      [accountId],
    );
    const objection = objectionToRole(
      account.kind,
      held.map((grant) => grant.role),
      role,
    );
    if (objection) throw identityProblems[`identity.${objection}`]();
    const [granted] = await tx.query<{ id: Id }>(
      `insert into identity.role_grants
         (id, account_id, role, scope_id, granted_by, granted_at, reason)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (account_id, role, scope_id) where revoked_at is null do nothing
       returning id`,
      [newId(), accountId, role, scopeId, author.accountId, this.clock.now(), reason],
    );
    if (!granted) return;
    await tx.audit({
      author,
      action: 'identity.grant-role',
      subject: { type: 'account', id: accountId },
      data: { role, scopeId, reason },
    });
  }

  /** Takes a role away; it ends with the person's next request. Not held is no change. */
  async revoke(tx: Tx, author: Author, change: RoleChange): Promise<void> {
    const { accountId, role, scopeId, reason } = change;
    const [revoked] = await tx.query<{ id: Id }>(
      `update identity.role_grants set revoked_at = $4, revoked_by = $5
       where account_id = $1 and role = $2 and scope_id is not distinct from $3 and revoked_at is null
       returning id`,
      [accountId, role, scopeId, this.clock.now(), author.accountId],
    );
    if (!revoked) return;
    await tx.audit({
      author,
      action: 'identity.revoke-role',
      subject: { type: 'account', id: accountId },
      data: { role, scopeId, reason },
    });
  }

  /** Active accounts that hold the role over this scope now. */
  async holders(role: Role, scopeId: Id | null): Promise<Id[]> {
    const rows = await this.database.query<{ id: Id }>(
      `select a.id from identity.role_grants g
       join identity.accounts a on a.id = g.account_id and a.state = 'active'
       where g.role = $1 and g.scope_id is not distinct from $2 and g.revoked_at is null
       order by g.granted_at, a.id`,
      [role, scopeId],
    );
    return rows.map((row) => row.id);
  }
}
