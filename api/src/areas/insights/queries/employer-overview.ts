// Reads what an employer's person needs to see first: where things stand, what has a last day, who to call at school.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { addDays, type PlainDate } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import type { OrganisationFacts, PersonFacts } from '../rules/next-steps';

export interface Deadline {
  readonly kind: 'condition' | 'admission_ends' | 'suspension_ends' | 'vacancy_closes';
  readonly on: PlainDate;
  /** Wording of the condition, or title of the vacancy. */
  readonly text: string | null;
  readonly programme: { readonly nl: string; readonly en: string } | null;
}

export interface Overview {
  readonly person: PersonFacts;
  readonly organisation:
    | (OrganisationFacts & {
        readonly id: Id;
        readonly name: string;
        readonly state: 'claimed' | 'verified' | 'closed';
        readonly suspended: boolean;
        readonly schoolContact: { readonly name: string; readonly email: string } | null;
      })
    | null;
  readonly deadlines: readonly Deadline[];
}

const daysAhead = 90;

@Injectable()
export class EmployerOverview {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<Overview> {
    const person = await this.database.queryOne<PersonFacts & { kind: string }>(
      `select a.kind, a.email_confirmed_at is not null as "emailConfirmed",
         exists (select 1 from employers.access_requests r
           where r.account_id = a.id and r.state in ('open', 'escalated')) as "accessRequested"
       from identity.accounts a where a.id = $1`,
      [actor.accountId],
    );
    if (person?.kind !== 'employer') throw notFound();
    const { employerId } = actor;
    return {
      person,
      organisation: employerId === null ? null : await this.organisation(actor, employerId),
      deadlines: employerId === null ? [] : await this.deadlines(employerId),
    };
  }

  private async organisation(actor: Actor, employerId: Id): Promise<Overview['organisation']> {
    const row = await this.database.queryOne<NonNullable<Overview['organisation']>>(
      `select e.id, e.name, e.state,
         case when e.proof_note is null then 'not_asked' else coalesce(e.proof_judgement, 'not_looked_at') end
           as proof,
         coalesce(s.state, 'none') as screening, s.decide_by as "decideBy",
         (select count(*)::int from screening.remarks r where r.screening_id = s.id
           and r.sent_at is not null and r.resolved_at is null) as "openRemarks",
         exists (select 1 from standing.admissions a
           where a.employer_id = e.id and a.superseded_at is null) as decided,
         exists (select 1 from standing.admissions a where a.employer_id = e.id and a.superseded_at is null
           and a.outcome <> 'rejected' and (a.valid_until is null or a.valid_until >= $4::date)) as admitted,
         v.all as vacancies, v.returned as "vacanciesReturned",
         coalesce(w.waiting, 0) as "accessRequests", w.due_on as "accessRequestsDueOn",
         (select count(*)::int from standing.notices n
           where n.employer_id = e.id and n.opened_at is null) as "unopenedNotices",
         exists (select 1 from standing.measures m where m.employer_id = e.id and m.lifted_at is null
           and m.starts_at <= $3 and m.ends_at > $3) as suspended,
         case when c.id is not null then json_build_object('name', c.name, 'email', c.email::text) end
           as "schoolContact"
       from employers.employers e
       left join identity.accounts c on c.id = e.school_contact_id and c.state = 'active'
       left join lateral (select * from screening.screenings where employer_id = e.id
         order by created_at desc, id desc limit 1) s on true
       cross join lateral (select count(*)::int as all,
         count(*) filter (where state = 'returned')::int as returned
         from vacancies.vacancies where employer_id = e.id) v
       left join lateral (select count(*)::int as waiting, min(r.due_on) as due_on
         from employers.access_requests r
         where r.employer_id = e.id and r.state = 'open' and exists (select 1 from employers.members m
           where m.employer_id = e.id and m.account_id = $2 and m.level = 'owner' and m.left_at is null)
       ) w on true
       where e.id = $1`,
      [employerId, actor.accountId, this.clock.now(), this.clock.today()],
    );
    if (!row) throw notFound();
    return row;
  }

  /** What ends or falls due within three months, soonest first. */
  private deadlines(employerId: Id): Promise<Deadline[]> {
    const today = this.clock.today();
    return this.database.query<Deadline>(
      `select * from (
         select 'condition' as kind, c.due_on as "on", c.wording as text,
           json_build_object('nl', p.name_nl, 'en', p.name_en) as programme
         from standing.conditions c join standing.admissions a on a.id = c.admission_id
         join institution.programmes p on p.id = a.programme_id
         where a.employer_id = $1 and a.superseded_at is null and c.state = 'open'
         union all
         select 'admission_ends', a.valid_until, null, json_build_object('nl', p.name_nl, 'en', p.name_en)
         from standing.admissions a join institution.programmes p on p.id = a.programme_id
         where a.employer_id = $1 and a.superseded_at is null and a.valid_until is not null
         union all
         select 'suspension_ends', ((m.ends_at - interval '1 second') at time zone 'Europe/Amsterdam')::date, null,
           case when p.id is not null then json_build_object('nl', p.name_nl, 'en', p.name_en) end
         from standing.measures m left join institution.programmes p on p.id = m.programme_id
         where m.employer_id = $1 and m.kind = 'suspension' and m.lifted_at is null and m.ends_at > $4
         union all
         select 'vacancy_closes', n.closes_on, n.title, null
         from vacancies.vacancies v join vacancies.versions n
           on n.vacancy_id = v.id and n.number = v.published_version
         where v.employer_id = $1 and v.state = 'published'
       ) d where d."on" between $2::date and $3::date order by d."on", d.kind limit 20`,
      [employerId, today, addDays(today, daysAhead), this.clock.now()],
    );
  }
}
