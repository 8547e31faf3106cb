// The people of the institution one can sign in as in the demo: a few of each role, with what their role is over.
import { Injectable } from '@nestjs/common';
import { ScopeNames, type ScopeName } from '../../areas/identity/identity.public';
import type { Role } from '../../kernel/access/actor';
import { Database } from '../../kernel/database/database';
import type { Id } from '../../kernel/ids/ids';

export interface Persona {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly number: string;
  readonly role: Role;
  readonly scopes: readonly ScopeName[];
}

export interface PersonaClaims {
  readonly sub: string;
  readonly preferred_username: string;
  readonly name: string;
  readonly email: string;
}

/** Somebody the institution knows and the bank does not, to see what that looks like. */
export const stranger: PersonaClaims = {
  sub: 'stranger',
  preferred_username: 'gast-0000',
  name: 'Robin van Elders',
  email: 'robin.van.elders@merwestad.example',
};

const perRole = 6;

@Injectable()
export class Personas {
  constructor(
    private readonly database: Database,
    private readonly scopeNames: ScopeNames,
  ) {}

  /** Grouped by role in the order of the roles, at most six of each. */
  async all(): Promise<Persona[]> {
    const rows = await this.database.query<Omit<Persona, 'scopes'> & { scopeIds: Id[] }>(
      `select id, name, email, number, role, "scopeIds" from (
         select a.id, a.name, a.email::text as email, a.institutional_number as number, g.role,
           array_remove(array_agg(g.scope_id order by g.granted_at, g.id), null) as "scopeIds",
           row_number() over (partition by g.role order by a.created_at, a.institutional_number) as place
         from identity.accounts a
         join identity.role_grants g on g.account_id = a.id and g.revoked_at is null
         where a.kind = 'institution' and a.state = 'active'
         group by a.id, g.role
       ) people where place <= $1 order by role, place`,
      [perRole],
    );
    return Promise.all(
      rows.map(async ({ scopeIds, ...persona }) => {
        const names = await this.scopeNames.namesOf(persona.role, scopeIds);
        return { ...persona, scopes: scopeIds.flatMap((id) => names.get(id) ?? []) };
      }),
    );
  }

  /** What the provider tells about a person of the institution; null for anybody else. */
  async claimsOf(id: string): Promise<PersonaClaims | null> {
    if (id === stranger.sub) return stranger;
    return this.database.queryOne<PersonaClaims>(
      `select id::text as sub, institutional_number as preferred_username, name, email::text as email
       from identity.accounts where id::text = $1 and kind = 'institution' and state = 'active'`,
      [id],
    );
  }
}
