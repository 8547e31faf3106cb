// Adds and corrects many people and gives many roles at once, for an import: a few statements, one audit line each.
import { Injectable } from '@nestjs/common';
import type { Author } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { inParts } from '../../../kernel/database/in-parts';
import type { Tx } from '../../../kernel/database/tx';
import { newId, type Id } from '../../../kernel/ids/ids';
import { identityProblems } from '../identity.errors';
import type { NewPerson } from './people';
import type { RoleChange } from './role-grants';

export interface Correction {
  readonly accountId: Id;
  readonly name: string;
  readonly email: string;
}

@Injectable()
export class PeopleInBulk {
  constructor(private readonly clock: Clock) {}

  /** Keeps those of these people who exist from changing until the transaction ends. */
  async lock(tx: Tx, numbers: readonly string[]): Promise<void> {
    await tx.query(
      'select id from identity.accounts where institutional_number = any($1) order by id for update',
      [numbers],
    );
  }

  /** Adds people of the institution and tells their ids by number; a number that exists already is a conflict. */
  async create(tx: Tx, author: Author, people: readonly NewPerson[]): Promise<Map<string, Id>> {
    const rows = people.map((person) => ({ ...person, id: newId() }));
    for (const part of inParts(rows))
      await tx.query(
        `insert into identity.accounts (id, kind, institutional_number, name, email, language, created_at)
       select p.id, 'institution', p.number, p.name, p.email, coalesce(p.language, 'nl'), $2
       from jsonb_to_recordset($1::jsonb) as p (id uuid, number text, name text, email text, language text)`,
        [JSON.stringify(part), this.clock.now()],
      );
    await tx.auditAll(
      rows.map(({ id }) => ({
        author,
        action: 'identity.create-person',
        subject: { type: 'account', id },
      })),
    );
    return new Map(rows.map((row) => [row.number, row.id]));
  }

  /** Corrects names and addresses of people of the institution. */
  async correct(tx: Tx, author: Author, corrections: readonly Correction[]): Promise<void> {
    for (const part of inParts(corrections))
      await tx.query(
        `update identity.accounts a set name = c.name, email = c.email, version = a.version + 1
       from jsonb_to_recordset($1::jsonb) as c ("accountId" uuid, name text, email text)
       where a.id = c."accountId" and a.kind = 'institution'`,
        [JSON.stringify(part)],
      );
    await tx.auditAll(
      corrections.map(({ accountId }) => ({
        author,
        action: 'identity.update-person',
        subject: { type: 'account', id: accountId },
        data: { changed: ['name', 'email'] },
      })),
    );
  }

  /** Gives roles that are not held yet. Roles that may not be combined are refused: the whole import then fails. */
  async grant(tx: Tx, author: Author, changes: readonly RoleChange[]): Promise<void> {
    const rows = changes.map((change) => ({ ...change, id: newId() }));
    for (const part of inParts(rows))
      await tx.query(
        `insert into identity.role_grants (id, account_id, role, scope_id, granted_by, granted_at, reason)
       select g.id, g."accountId", g.role, g."scopeId", $2, $3, g.reason
       from jsonb_to_recordset($1::jsonb)
         as g (id uuid, "accountId" uuid, role text, "scopeId" uuid, reason text)`,
        [JSON.stringify(part), author.accountId, this.clock.now()],
      );
    const [clash] = await tx.query(
      `select g.account_id from identity.role_grants g
       where g.account_id = any($1) and g.revoked_at is null
       group by g.account_id
       having bool_or(g.role = 'committee_member')
         and bool_or(g.role in ('coordinator', 'confidential_adviser')) limit 1`,
      [changes.map((change) => change.accountId)],
    );
    if (clash) throw identityProblems['identity.roles-not-combined']();
    await tx.auditAll(
      rows.map(({ accountId, role, scopeId, reason }) => ({
        author,
        action: 'identity.grant-role',
        subject: { type: 'account', id: accountId },
        data: { role, scopeId, reason },
      })),
    );
  }
}
