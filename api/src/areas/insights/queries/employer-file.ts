// Reads the file of one employer for a coordinator: who it is, what is known and from where, people, vacancies, open work.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import type { FactKey, FactSource, Sector, SubjectType } from '../../employers/employers.public';
import type { TaskKind } from '../../tasks/tasks.public';

export interface FileHeadRow {
  readonly id: Id;
  readonly origin: 'trade_register' | 'foreign' | 'unregistered';
  readonly name: string;
  readonly statutoryName: string;
  readonly kvkNumber: string | null;
  readonly country: string;
  readonly foreignNumber: string | null;
  readonly legalForm: string | null;
  readonly subjectType: SubjectType;
  readonly sector: Sector;
  readonly place: string | null;
  readonly state: 'claimed' | 'verified' | 'closed';
  readonly registeredAt: Date;
  readonly contactVerifiedAt: Date | null;
  readonly proofNote: string | null;
  readonly proofJudgement: 'accepted' | 'not_accepted' | null;
  readonly proofReason: string | null;
  readonly schoolContact: { readonly id: Id; readonly name: string } | null;
  readonly members: number;
  readonly version: number;
}

export interface FactRow {
  readonly key: FactKey;
  readonly value: string;
  readonly source: FactSource;
  readonly seenOn: string;
}

export interface ContactRow {
  readonly id: Id;
  readonly name: string;
  readonly position: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly main: boolean;
  readonly verifiedAt: Date | null;
  readonly verifiedBy: string | null;
  readonly verifiedHow: string | null;
}

export interface SiteRow {
  readonly id: Id;
  readonly name: string;
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly postcode: string | null;
  readonly place: string;
  readonly main: boolean;
  readonly active: boolean;
}

export interface VacancyCounts {
  readonly draft: number;
  readonly submitted: number;
  readonly returned: number;
  readonly published: number;
  readonly paused: number;
  readonly closed: number;
  readonly visible: number;
}

export interface OpenTaskRow {
  readonly id: Id;
  readonly kind: TaskKind;
  readonly subjectId: Id;
  readonly label: string;
  readonly dueOn: string;
  readonly ownerName: string | null;
  readonly safety: boolean;
}

export interface FileAccessRequestRow {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly state: 'open' | 'escalated';
  readonly dueOn: string;
  readonly version: number;
}

@Injectable()
export class EmployerFile {
  constructor(private readonly database: Database) {}

  async head(employerId: Id): Promise<FileHeadRow> {
    const row = await this.database.queryOne<FileHeadRow>(
      `select e.id, e.origin, e.name, e.statutory_name as "statutoryName", e.kvk_number as "kvkNumber",
         e.country, e.foreign_number as "foreignNumber", e.legal_form as "legalForm",
         e.subject_type as "subjectType", e.sector, e.place, e.state, e.registered_at as "registeredAt",
         e.contact_verified_at as "contactVerifiedAt", e.proof_note as "proofNote",
         e.proof_judgement as "proofJudgement", e.proof_reason as "proofReason", e.version,
         case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end as "schoolContact",
         (select count(*)::int from employers.members m
           where m.employer_id = e.id and m.left_at is null) as members
       from employers.employers e left join identity.accounts s on s.id = e.school_contact_id
       where e.id = $1`,
      [employerId],
    );
    if (!row) throw notFound();
    return row;
  }

  /** The newest of each fact; an older one stands in the timeline. */
  facts(employerId: Id): Promise<FactRow[]> {
    return this.database.query<FactRow>(
      `select distinct on (key) key, value, source, seen_on as "seenOn"
       from employers.facts where employer_id = $1 order by key, recorded_at desc, id desc`,
      [employerId],
    );
  }

  contacts(employerId: Id): Promise<ContactRow[]> {
    return this.database.query<ContactRow>(
      `select c.id, c.name, c.position, c.email::text, c.phone, c.main, c.verified_at as "verifiedAt",
         a.name as "verifiedBy", c.verified_how as "verifiedHow"
       from employers.contacts c left join identity.accounts a on a.id = c.verified_by
       where c.employer_id = $1 order by c.main desc, c.name, c.id`,
      [employerId],
    );
  }

  sites(employerId: Id): Promise<SiteRow[]> {
    return this.database.query<SiteRow>(
      `select id, name, street, house_number as "houseNumber", postcode, place, main, active
       from employers.sites where employer_id = $1 order by main desc, active desc, name, id`,
      [employerId],
    );
  }

  async vacancies(employerId: Id, now: Date): Promise<VacancyCounts> {
    const row = await this.database.queryOne<VacancyCounts>(
      `select ${['draft', 'submitted', 'returned', 'published', 'paused', 'closed']
        .map((state) => `count(*) filter (where state = '${state}')::int as ${state}`)
        .join(', ')},
         (select count(*)::int from vacancies.search
           where employer_id = $1 and visible_until > $2) as visible
       from vacancies.vacancies where employer_id = $1`,
      [employerId, now],
    );
    if (!row) throw new Error('a count gave no row');
    return row;
  }

  /** Those that this coordinator sees on the work list. */
  tasks(actor: Actor, employerId: Id): Promise<OpenTaskRow[]> {
    return this.database.query<OpenTaskRow>(
      `select t.id, t.kind, t.subject_id as "subjectId", t.subject_label as label, t.due_on as "dueOn",
         o.name as "ownerName", t.safety
       from tasks.tasks t left join identity.accounts o on o.id = t.owner_id
       where t.employer_id = $1 and t.state = 'open'
         and (t.programme_id = any($2) or t.programme_id is null or t.owner_id = $3)
       order by t.due_on, t.id limit 100`,
      [employerId, actor.programmeIds, actor.accountId],
    );
  }

  accessRequests(employerId: Id): Promise<FileAccessRequestRow[]> {
    return this.database.query<FileAccessRequestRow>(
      `select r.id, a.name, a.email::text, r.state, r.due_on as "dueOn", r.version
       from employers.access_requests r join identity.accounts a on a.id = r.account_id
       where r.employer_id = $1 and r.state in ('open', 'escalated') order by r.due_on, r.id`,
      [employerId],
    );
  }
}
