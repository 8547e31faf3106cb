// Finds people by any part of their name, number or address, without accents; when nothing fits, by likeness.
import { Injectable } from '@nestjs/common';
import type { Role } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { decodeCursor, encodeCursor } from '../../../kernel/http/paging';
import type { Id } from '../../../kernel/ids/ids';
import { ScopeNames } from '../../identity/identity.public';

export interface FoundPerson {
  readonly id: Id;
  readonly kind: 'institution' | 'employer';
  readonly number: string | null;
  readonly name: string;
  readonly email: string;
  readonly state: 'active' | 'blocked';
  readonly roles: readonly FoundRole[];
}

export interface FoundRole {
  readonly role: Role;
  /** Code of the programme or name of the organisation that the role is over. */
  readonly scope: string | null;
}

interface FoundRow extends Omit<FoundPerson, 'roles'> {
  readonly roles: readonly (FoundRole & { readonly scopeId: Id | null })[];
}

export interface PeopleFilter {
  readonly words?: string | undefined;
  readonly role?: Role | undefined;
  readonly programmeId?: Id | undefined;
  readonly state?: 'active' | 'blocked' | undefined;
}

export interface PeoplePage {
  readonly items: readonly FoundPerson[];
  readonly next: string | null;
  /** Nothing fits what was asked; these people look like it, likest first. */
  readonly alike: boolean;
}

// The same expression as in the index accounts_looked_up.
const lookedUp = `institution.fold(a.name || ' ' || a.email::text || ' ' || coalesce(a.institutional_number, ''))`;

const columns = `a.id, a.kind, a.institutional_number as number, a.name, a.email::text as email, a.state,
  coalesce((
    select json_agg(json_build_object('role', g.role, 'scope', p.code, 'scopeId', g.scope_id)
      order by g.role, p.code)
    from identity.role_grants g left join institution.programmes p on p.id = g.scope_id
    where g.account_id = a.id and g.revoked_at is null), '[]') as roles`;

const fits = `
  ($1::text[] = '{}' or ${lookedUp} like all (
    select '%' || institution.fold(word) || '%' from unnest($1::text[]) as word))
  and ($2::text is null and $3::uuid is null or exists (
    select from identity.role_grants g where g.account_id = a.id and g.revoked_at is null
      and ($2::text is null or g.role = $2) and ($3::uuid is null or g.scope_id = $3)))
  and ($4::text is null or a.state = $4)`;

@Injectable()
export class PeopleSearch {
  constructor(
    private readonly database: Database,
    private readonly scopeNames: ScopeNames,
  ) {}

  async page(filter: PeopleFilter, cursor: string | undefined, limit: number): Promise<PeoplePage> {
    const words = (filter.words ?? '')
      .split(/\s+/)
      .filter((word) => word !== '')
      .slice(0, 8);
    const [name, id] = cursor === undefined ? [null, null] : decodeCursor(cursor, 2);
    const rows = await this.database.query<FoundRow>(
      `select ${columns} from identity.accounts a
       where ${fits} and ($5::text is null or (a.name, a.id) > ($5, $6::uuid))
       order by a.name, a.id limit $7`,
      [words.map(escapeLike), ...kept(filter), name, id, limit + 1],
    );
    if (rows.length === 0 && cursor === undefined && words.length > 0)
      return { items: await this.alike(filter, words.join(' ')), next: null, alike: true };
    const items = await this.named(rows.slice(0, limit));
    const last = items.at(-1);
    const next = rows.length > limit && last ? encodeCursor([last.name, last.id]) : null;
    return { items, next, alike: false };
  }

  /** Typing errors: the few that share most letter groups with what was typed. */
  private async alike(filter: PeopleFilter, words: string): Promise<FoundPerson[]> {
    const rows = await this.database.query<FoundRow>(
      `select ${columns} from identity.accounts a
       where ${fits} and ${lookedUp} %> institution.fold($5)
       order by ${lookedUp} <->> institution.fold($5), a.id limit 8`,
      [[], ...kept(filter), words],
    );
    return this.named(rows);
  }

  /** Organisations are known to an area above this one, which told identity their names. */
  private async named(rows: readonly FoundRow[]): Promise<FoundPerson[]> {
    const ids = rows.flatMap(({ roles }) =>
      roles.flatMap(({ role, scopeId }) => (role === 'employer' && scopeId ? [scopeId] : [])),
    );
    const names = await this.scopeNames.namesOf('employer', ids);
    return rows.map((row) => ({
      ...row,
      roles: row.roles.map(({ role, scope, scopeId }) => ({
        role,
        scope: scope ?? (scopeId === null ? null : (names.get(scopeId)?.nl ?? null)),
      })),
    }));
  }
}

const kept = (filter: PeopleFilter) => [
  filter.role ?? null,
  filter.programmeId ?? null,
  filter.state ?? null,
];

const escapeLike = (word: string): string => word.replace(/[\\%_]/g, '\\$&');
