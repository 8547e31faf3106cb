// Reads what the trust in one employer rests on, for the employer file and for the employer's own pages.
import { Injectable } from '@nestjs/common';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import type { HitJudgement } from '../rules/hit';
import type { MatchedFeature } from '../store/re-entry-hit.entity';

export interface ConditionRow {
  readonly id: Id;
  readonly itemKey: string | null;
  readonly wording: string;
  readonly ownerName: string;
  readonly dueOn: PlainDate;
  readonly blocksFirstPlacement: boolean;
  readonly state: 'open' | 'fulfilled' | 'withdrawn';
  readonly settledNote: string | null;
  readonly version: number;
}

export interface AdmissionRow {
  readonly id: Id;
  readonly programmeId: Id;
  readonly outcome: string;
  readonly reason: string;
  readonly deviationReason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly maxRunningPlacements: number | null;
  readonly adopted: boolean;
  readonly supersededAt: Date | null;
  readonly conditions: readonly ConditionRow[];
}

export interface SuspensionRow {
  readonly id: Id;
  readonly scope: 'institution' | 'programme';
  readonly programmeId: Id | null;
  readonly ground: 'safety' | 'fraud';
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly renews: Id | null;
  readonly renewed: boolean;
  readonly liftedAt: Date | null;
  readonly liftReason: string | null;
  readonly running: boolean;
  readonly noticeOpenedAt: Date | null;
  readonly version: number;
}

export interface HitRow {
  readonly id: Id;
  readonly earlierEmployerId: Id;
  readonly earlierName: string;
  readonly features: readonly MatchedFeature[];
  readonly touchesMeasure: boolean;
  readonly foundAt: Date;
  readonly judgement: HitJudgement | null;
  readonly judgedBy: string | null;
  readonly judgedById: Id | null;
  readonly judgedAt: Date | null;
  readonly reason: string | null;
  readonly secondedBy: string | null;
  readonly secondReason: string | null;
  readonly version: number;
}

export interface NoticeRow {
  readonly id: Id;
  readonly subject: string;
  readonly body: string;
  readonly sentAt: Date;
  readonly openedAt: Date | null;
}

@Injectable()
export class TrustFile {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Newest first; also those that were replaced. */
  admissions(employerId: Id): Promise<AdmissionRow[]> {
    return this.database.query<AdmissionRow>(
      `select a.id, a.programme_id as "programmeId", a.outcome, a.reason,
         a.deviation_reason as "deviationReason", who.name as "decidedBy", a.decided_at as "decidedAt",
         a.valid_from as "validFrom", a.valid_until as "validUntil",
         a.max_running_placements as "maxRunningPlacements", a.adopted_from is not null as adopted,
         a.superseded_at as "supersededAt",
         coalesce((select json_agg(json_build_object('id', c.id, 'itemKey', c.item_key,
             'wording', c.wording, 'ownerName', c.owner_name, 'dueOn', c.due_on,
             'blocksFirstPlacement', c.blocks_first_placement, 'state', c.state,
             'settledNote', c.settled_note, 'version', c.version) order by c.due_on, c.id)
           from standing.conditions c where c.admission_id = a.id), '[]') as conditions
       from standing.admissions a join identity.accounts who on who.id = a.decided_by
       where a.employer_id = $1 order by a.decided_at desc, a.id desc`,
      [employerId],
    );
  }

  suspensions(employerId: Id): Promise<SuspensionRow[]> {
    return this.database.query<SuspensionRow>(
      `select m.id, m.scope, m.programme_id as "programmeId", m.ground, m.reason, who.name as "decidedBy",
         m.decided_at as "decidedAt", m.starts_at as "startsAt", m.ends_at as "endsAt", m.renews,
         exists (select 1 from standing.measures r where r.renews = m.id) as renewed,
         m.lifted_at as "liftedAt", m.lift_reason as "liftReason",
         m.lifted_at is null and m.starts_at <= $2 and m.ends_at > $2 as running,
         (select min(n.opened_at) from standing.notices n where n.measure_id = m.id) as "noticeOpenedAt",
         m.version
       from standing.measures m join identity.accounts who on who.id = m.decided_by
       where m.employer_id = $1 and m.kind = 'suspension' order by m.starts_at desc`,
      [employerId, this.clock.now()],
    );
  }

  hits(employerId: Id): Promise<HitRow[]> {
    return this.database.query<HitRow>(
      `select h.id, h.earlier_employer_id as "earlierEmployerId", e.name as "earlierName", h.features,
         h.touches_measure as "touchesMeasure", h.found_at as "foundAt", h.judgement,
         judge.name as "judgedBy", h.judged_by as "judgedById", h.judged_at as "judgedAt", h.reason,
         second.name as "secondedBy", h.second_reason as "secondReason", h.version
       from standing.re_entry_hits h
       join employers.employers e on e.id = h.earlier_employer_id
       left join identity.accounts judge on judge.id = h.judged_by
       left join identity.accounts second on second.id = h.seconded_by
       where h.employer_id = $1 order by h.touches_measure desc, h.found_at desc`,
      [employerId],
    );
  }

  notices(employerId: Id): Promise<NoticeRow[]> {
    return this.database.query<NoticeRow>(
      `select id, subject, body, sent_at as "sentAt", opened_at as "openedAt"
       from standing.notices where employer_id = $1 order by sent_at desc, id desc`,
      [employerId],
    );
  }
}
