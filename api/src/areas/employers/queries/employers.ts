// What other areas may know of an employer; also readable inside a transaction, before it commits.
import { Injectable } from '@nestjs/common';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import type { EmployerState } from '../rules/employer-lifecycle';
import type { SubjectType } from '../rules/legal-form';
import type { Identity } from '../rules/normalise-identity';
import type { Sector } from '../rules/sectors';

export interface EmployerSummary {
  readonly id: Id;
  readonly name: string;
  readonly state: EmployerState;
  readonly subjectType: SubjectType;
  readonly sector: Sector;
  readonly place: string | null;
  readonly placeId: number | null;
  readonly schoolContactId: Id | null;
  readonly kvkNumber: string | null;
  readonly country: string;
  readonly contactVerifiedAt: Date | null;
}

export interface SiteSummary {
  readonly id: Id;
  readonly name: string;
  readonly place: string;
  readonly placeId: number | null;
  readonly main: boolean;
  readonly active: boolean;
}

/** Where to read: the database, or the open transaction that must see its own writes. */
type Source = Pick<Tx, 'query'>;

const summary = `e.id, e.name, e.state, e.subject_type as "subjectType", e.sector, e.place,
  e.place_id as "placeId", e.school_contact_id as "schoolContactId", e.kvk_number as "kvkNumber",
  e.country, e.contact_verified_at as "contactVerifiedAt"`;

@Injectable()
export class EmployerQueries {
  constructor(private readonly database: Database) {}

  async find(ids: readonly Id[], from: Source = this.database): Promise<Map<Id, EmployerSummary>> {
    if (ids.length === 0) return new Map();
    const rows = await from.query<EmployerSummary>(
      `select ${summary} from employers.employers e where e.id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  sites(employerId: Id, from: Source = this.database): Promise<SiteSummary[]> {
    return from.query<SiteSummary>(
      `select id, name, place, place_id as "placeId", main, active
       from employers.sites where employer_id = $1 order by main desc, name, id`,
      [employerId],
    );
  }

  /** Everything by which the organisation could be recognised if it came back. */
  async identity(employerId: Id, from: Source = this.database): Promise<Identity> {
    const [row] = await from.query<Identity>(
      `select e.kvk_number as "kvkNumber", e.rsin,
         array_remove(array[e.website], null) as websites,
         array_remove(array[e.email::text] || array(
           select c.email::text from employers.contacts c where c.employer_id = e.id), null) as emails,
         array_remove(array[e.phone] || array(
           select c.phone from employers.contacts c where c.employer_id = e.id), null) as phones
       from employers.employers e where e.id = $1`,
      [employerId],
    );
    return row ?? {};
  }
}
