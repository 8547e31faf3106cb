// The organisation as its own people see it: details, contact at school, sites, people, invitations, requests.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import type { EmployerState } from '../rules/employer-lifecycle';
import type { MemberLevel } from '../rules/membership';
import type { Origin } from '../rules/origin';
import type { Sector } from '../rules/sectors';

export interface OwnOrganisationRow {
  readonly id: Id;
  readonly origin: Origin;
  readonly name: string;
  readonly statutoryName: string;
  readonly tradeNames: string[];
  readonly kvkNumber: string | null;
  readonly country: string;
  readonly foreignNumber: string | null;
  readonly legalForm: string | null;
  readonly sector: Sector;
  readonly activity: string | null;
  readonly employees: number | null;
  readonly website: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly postcode: string | null;
  readonly place: string | null;
  readonly state: EmployerState;
  readonly proofNote: string | null;
  readonly proofJudgement: 'accepted' | 'not_accepted' | null;
  readonly proofReason: string | null;
  readonly registeredAt: Date;
  readonly version: number;
  readonly schoolContact: { readonly name: string; readonly email: string } | null;
  readonly contact: ContactRow;
}

export interface ContactRow {
  readonly name: string;
  readonly position: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly verified: boolean;
  readonly version: number;
}

export interface SiteRow {
  readonly id: Id;
  readonly name: string;
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly postcode: string | null;
  readonly place: string;
  readonly placeId: number | null;
  readonly main: boolean;
  readonly active: boolean;
  readonly version: number;
}

export interface MemberRow {
  readonly accountId: Id;
  readonly name: string;
  readonly email: string;
  readonly level: MemberLevel;
  readonly joinedAt: Date;
  readonly version: number;
}

export interface InvitationRow {
  readonly id: Id;
  readonly email: string;
  readonly level: MemberLevel;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
  readonly over: boolean;
  readonly version: number;
}

export interface AccessRequestRow {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly state: 'open' | 'escalated';
  readonly dueOn: string;
  readonly createdAt: Date;
  readonly version: number;
}

@Injectable()
export class OwnOrganisation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async details(employerId: Id): Promise<OwnOrganisationRow> {
    const row = await this.database.queryOne<OwnOrganisationRow>(
      `select e.id, e.origin, e.name, e.statutory_name as "statutoryName", e.trade_names as "tradeNames",
         e.kvk_number as "kvkNumber", e.country, e.foreign_number as "foreignNumber",
         e.legal_form as "legalForm", e.sector, e.sbi_text as activity, e.employees, e.website,
         e.email::text, e.phone, e.street, e.house_number as "houseNumber", e.postcode, e.place, e.state,
         e.proof_note as "proofNote", e.proof_judgement as "proofJudgement",
         e.proof_reason as "proofReason", e.registered_at as "registeredAt", e.version,
         case when s.id is not null then json_build_object('name', s.name, 'email', s.email::text) end
           as "schoolContact",
         json_build_object('name', c.name, 'position', c.position, 'email', c.email::text, 'phone', c.phone,
           'verified', c.verified_at is not null, 'version', c.version) as contact
       from employers.employers e
       join employers.contacts c on c.employer_id = e.id and c.main
       left join identity.accounts s on s.id = e.school_contact_id and s.state = 'active'
       where e.id = $1`,
      [employerId],
    );
    if (!row) throw notFound();
    return row;
  }

  sites(employerId: Id): Promise<SiteRow[]> {
    return this.database.query<SiteRow>(
      `select id, name, street, house_number as "houseNumber", postcode, place, place_id as "placeId",
         main, active, version
       from employers.sites where employer_id = $1 order by main desc, active desc, name, id`,
      [employerId],
    );
  }

  members(employerId: Id): Promise<MemberRow[]> {
    return this.database.query<MemberRow>(
      `select a.id as "accountId", a.name, a.email::text, m.level, m.joined_at as "joinedAt", m.version
       from employers.members m join identity.accounts a on a.id = m.account_id
       where m.employer_id = $1 and m.left_at is null order by m.level desc, a.name, a.id`,
      [employerId],
    );
  }

  /** Those not accepted or revoked, also the ones that ran out. */
  invitations(employerId: Id): Promise<InvitationRow[]> {
    return this.database.query<InvitationRow>(
      `select id, email::text, level, invited_at as "invitedAt", expires_at as "expiresAt",
         expires_at <= $2 as over, version
       from employers.invitations where employer_id = $1 and state = 'open'
       order by invited_at desc, id`,
      [employerId, this.clock.now()],
    );
  }

  /** Waiting for an answer, oldest term first. */
  accessRequests(employerId: Id): Promise<AccessRequestRow[]> {
    return this.database.query<AccessRequestRow>(
      `select r.id, a.name, a.email::text, r.state, r.due_on as "dueOn", r.created_at as "createdAt", r.version
       from employers.access_requests r join identity.accounts a on a.id = r.account_id
       where r.employer_id = $1 and r.state in ('open', 'escalated') order by r.due_on, r.id`,
      [employerId],
    );
  }
}
