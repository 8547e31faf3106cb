// Everything an administrator may know about one person: who, which roles and why, enrolments, whether signed in.
import { Injectable } from '@nestjs/common';
import type { Actor, Language, Role } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { ScopeNames, type ScopeName } from '../../identity/identity.public';
import { objectionToBlock, objectionToRevoke, type RoleObjection } from '../rules/role-change';
import { Administrators } from './administrators';

export interface PersonGrant {
  readonly grantId: Id;
  readonly role: Role;
  readonly scope: { readonly id: Id; readonly name: ScopeName | null } | null;
  readonly grantedAt: Date;
  readonly grantedBy: string | null;
  readonly reason: string;
  /** Why this viewer cannot take it away; null when they can. */
  readonly objection: RoleObjection | null;
}

export interface PersonEnrolment {
  readonly programme: { readonly id: Id; readonly code: string; readonly name: ScopeName };
  readonly cohort: number;
  readonly supervisor: { readonly id: Id; readonly name: string } | null;
  readonly endedAt: string | null;
}

export interface PersonPage {
  readonly id: Id;
  readonly kind: 'institution' | 'employer';
  readonly number: string | null;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly state: 'active' | 'blocked';
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
  readonly openSessions: number;
  readonly version: number;
  readonly grants: readonly PersonGrant[];
  readonly enrolments: readonly PersonEnrolment[];
  readonly allowedCommands: ('grant-role' | 'block' | 'unblock')[];
}

type PersonRow = Omit<PersonPage, 'grants' | 'allowedCommands'>;

interface GrantRow {
  readonly grantId: Id;
  readonly role: Role;
  readonly scopeId: Id | null;
  readonly grantedAt: Date;
  readonly grantedBy: string | null;
  readonly reason: string;
}

@Injectable()
export class PersonPages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scopeNames: ScopeNames,
    private readonly administrators: Administrators,
  ) {}

  async of(viewer: Actor, id: Id): Promise<PersonPage> {
    const person = await this.person(id);
    if (!person) throw notFound();
    const administrators = await this.administrators.active(this.database);
    const objection = objectionToBlock(viewer.accountId, id, administrators);
    const change =
      person.state === 'blocked' ? ['unblock' as const] : objection ? [] : ['block' as const];
    return {
      ...person,
      grants: await this.grants(viewer, id, administrators),
      allowedCommands: person.kind === 'institution' ? ['grant-role', ...change] : [...change],
    };
  }

  private person(id: Id): Promise<PersonRow | null> {
    return this.database.queryOne<PersonRow>(
      `select a.id, a.kind, a.institutional_number as number, a.name, a.email::text as email, a.language,
         a.state, a.created_at as "createdAt", a.version,
         (select max(s.last_seen_at) from identity.sessions s where s.account_id = a.id) as "lastSeenAt",
         (select count(*)::int from identity.sessions s
          where s.account_id = a.id and s.ended_at is null and s.expires_at > $2) as "openSessions",
         coalesce((
           select json_agg(json_build_object(
             'programme', json_build_object('id', p.id, 'code', p.code,
               'name', json_build_object('nl', p.name_nl, 'en', p.name_en)),
             'cohort', e.cohort, 'endedAt', e.ended_at,
             'supervisor', case when v.id is null then null else json_build_object('id', v.id, 'name', v.name) end)
             order by e.ended_at nulls first, p.name_nl)
           from institution.enrolments e join institution.programmes p on p.id = e.programme_id
           left join identity.accounts v on v.id = e.supervisor_id
           where e.account_id = a.id), '[]') as enrolments
       from identity.accounts a where a.id = $1`,
      [id, this.clock.now()],
    );
  }

  private async grants(
    viewer: Actor,
    id: Id,
    administrators: readonly Id[],
  ): Promise<PersonGrant[]> {
    const rows = await this.database.query<GrantRow>(
      `select g.id as "grantId", g.role, g.scope_id as "scopeId", g.granted_at as "grantedAt", g.reason,
         b.name as "grantedBy"
       from identity.role_grants g left join identity.accounts b on b.id = g.granted_by
       where g.account_id = $1 and g.revoked_at is null order by g.granted_at, g.id`,
      [id],
    );
    const names = await this.namesOf(rows);
    return rows.map(({ scopeId, ...row }) => ({
      ...row,
      scope: scopeId === null ? null : { id: scopeId, name: names.get(scopeId) ?? null },
      objection: objectionToRevoke(viewer.accountId, id, row.role, administrators),
    }));
  }

  private async namesOf(rows: readonly GrantRow[]): Promise<ReadonlyMap<Id, ScopeName>> {
    const names = new Map<Id, ScopeName>();
    for (const role of new Set(rows.map((row) => row.role))) {
      const ids = rows.flatMap((row) => (row.role === role && row.scopeId ? [row.scopeId] : []));
      for (const [id, name] of await this.scopeNames.namesOf(role, ids)) names.set(id, name);
    }
    return names;
  }
}
