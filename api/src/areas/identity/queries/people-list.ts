// Lists the institution's people with their roles, for those who administer them.
import { Injectable } from '@nestjs/common';
import type { Language, Role } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import type { AccountKind } from './accounts';

export interface HeldRole {
  readonly grantId: Id;
  readonly role: Role;
  readonly scopeId: Id | null;
  readonly grantedAt: Date;
  readonly reason: string;
}

export interface Person {
  readonly id: Id;
  readonly kind: AccountKind;
  /** Institutional number; null for employers' people. */
  readonly number: string | null;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly state: 'active' | 'blocked';
  readonly createdAt: Date;
  /** Whether this person has ever signed in through the institution. */
  readonly linked: boolean;
  readonly version: number;
  readonly roles: readonly HeldRole[];
}

export interface PeopleSearch {
  /** Part of a name or address, or the start of an institutional number. */
  readonly words?: string;
  readonly kind?: AccountKind;
  readonly role?: Role;
  readonly scopeId?: Id;
  /** Name and id of the last one seen. */
  readonly after?: { readonly name: string; readonly id: Id };
  readonly limit: number;
}

interface PersonRow extends Omit<Person, 'roles'> {
  readonly roles: readonly (Omit<HeldRole, 'grantedAt'> & { readonly grantedAt: string })[];
}

const columns = `a.id, a.kind, a.institutional_number as number, a.name, a.email, a.language, a.state,
  a.created_at as "createdAt", a.oidc_subject is not null as linked, a.version,
  coalesce((
    select jsonb_agg(jsonb_build_object('grantId', g.id, 'role', g.role, 'scopeId', g.scope_id,
      'grantedAt', g.granted_at, 'reason', g.reason) order by g.granted_at, g.id)
    from identity.role_grants g where g.account_id = a.id and g.revoked_at is null), '[]') as roles`;

@Injectable()
export class PeopleList {
  constructor(private readonly database: Database) {}

  async get(id: Id): Promise<Person | null> {
    const row = await this.database.queryOne<PersonRow>(
      `select ${columns} from identity.accounts a where a.id = $1`,
      [id],
    );
    return row ? toPerson(row) : null;
  }

  /** In order of name; asks one more than the page to know whether there is a next: pass `limit + 1`. */
  async search(search: PeopleSearch): Promise<Person[]> {
    const rows = await this.database.query<PersonRow>(
      `select ${columns} from identity.accounts a
       where ($1::text is null or a.name ilike $1 or a.email::text ilike $1
           or a.institutional_number like $2)
         and ($3::text is null or a.kind = $3)
         and ($4::text is null or exists (
           select from identity.role_grants g where g.account_id = a.id and g.role = $4
             and g.revoked_at is null and ($5::uuid is null or g.scope_id = $5)))
         and ($6::text is null or (a.name, a.id) > ($6, $7::uuid))
       order by a.name, a.id limit $8`,
      [
        search.words === undefined ? null : `%${escapeLike(search.words)}%`,
        search.words === undefined ? null : `${escapeLike(search.words)}%`,
        search.kind ?? null,
        search.role ?? null,
        search.scopeId ?? null,
        search.after?.name ?? null,
        search.after?.id ?? null,
        search.limit,
      ],
    );
    return rows.map(toPerson);
  }

  /** Who has which of these institutional numbers. */
  async findByNumber(numbers: readonly string[]): Promise<Map<string, Person>> {
    if (numbers.length === 0) return new Map();
    const rows = await this.database.query<PersonRow>(
      `select ${columns} from identity.accounts a where a.institutional_number = any($1)`,
      [numbers],
    );
    return new Map(rows.map((row) => [row.number ?? '', toPerson(row)]));
  }
}

const toPerson = (row: PersonRow): Person => ({
  ...row,
  roles: row.roles.map((role) => ({ ...role, grantedAt: new Date(role.grantedAt) })),
});

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
