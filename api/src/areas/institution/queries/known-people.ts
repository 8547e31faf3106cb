// Gathers what is known about everyone that a people file speaks of, at one moment, for the comparison.
import { Injectable } from '@nestjs/common';
import type { Role } from '../../../kernel/access/actor';
import type { Id } from '../../../kernel/ids/ids';
import type {
  EnrolledStudent,
  FileLine,
  Known,
  KnownEnrolment,
  KnownPerson,
} from '../rules/import-plan';
import type { KnownProgramme } from '../rules/people-line';

interface Reads {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

interface PersonRow {
  readonly accountId: Id;
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly { readonly role: Role; readonly scopeId: Id | null }[];
  readonly enrolments: readonly KnownEnrolment[];
}

@Injectable()
export class KnownPeople {
  async of(reads: Reads, lines: readonly FileLine[]): Promise<Known> {
    const numbers = distinct(
      lines.flatMap(({ cells }) => [cells.number, cells.supervisor]).filter((text) => text !== ''),
    );
    const addresses = distinct(lines.map(({ cells }) => cells.email.toLowerCase()));
    return {
      programmes: await this.programmes(reads),
      people: await this.people(reads, numbers),
      addresses: await this.owners(reads, addresses),
    };
  }

  /** Students enrolled in these programmes now. */
  enrolled(reads: Reads, programmeIds: readonly Id[]): Promise<EnrolledStudent[]> {
    return reads.query<EnrolledStudent>(
      `select e.account_id as "accountId", a.institutional_number as number, a.name,
         e.programme_id as "programmeId"
       from institution.enrolments e join identity.accounts a on a.id = e.account_id
       where e.programme_id = any($1) and e.ended_at is null order by a.name, a.id`,
      [programmeIds],
    );
  }

  private async programmes(reads: Reads): Promise<Map<string, KnownProgramme>> {
    const rows = await reads.query<KnownProgramme>(
      'select id, code, active from institution.programmes order by code',
    );
    return new Map(rows.map((row) => [row.code.toLowerCase(), row]));
  }

  private async people(
    reads: Reads,
    numbers: readonly string[],
  ): Promise<Map<string, KnownPerson>> {
    const rows = await reads.query<PersonRow>(
      `select a.id as "accountId", a.institutional_number as number, a.name, a.email::text as email,
         coalesce((
           select json_agg(json_build_object('role', g.role, 'scopeId', g.scope_id))
           from identity.role_grants g where g.account_id = a.id and g.revoked_at is null), '[]') as roles,
         coalesce((
           select json_agg(json_build_object('programmeId', e.programme_id, 'cohort', e.cohort,
             'supervisor', v.institutional_number, 'ended', e.ended_at is not null))
           from institution.enrolments e left join identity.accounts v on v.id = e.supervisor_id
           where e.account_id = a.id), '[]') as enrolments
       from identity.accounts a where a.institutional_number = any($1)`,
      [numbers],
    );
    return new Map(rows.map((row) => [row.number, row]));
  }

  private async owners(reads: Reads, addresses: readonly string[]): Promise<Map<string, string>> {
    const rows = await reads.query<{ address: string; number: string }>(
      `select lower(a.email::text) as address, a.institutional_number as number from identity.accounts a
       where a.kind = 'institution' and lower(a.email::text) = any($1)`,
      [addresses],
    );
    return new Map(rows.map((row) => [row.address, row.number]));
  }
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
