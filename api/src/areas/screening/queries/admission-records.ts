// Reads decisions with their conditions: for the letter, for adopting one, and for the screens of employer and coordinator.
import { Injectable } from '@nestjs/common';
import { Database } from '../../../kernel/database/database';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Id } from '../../../kernel/ids/ids';
import type { AdmissionOutcome } from '../rules/proposal';
import type { Reader } from '../store/templates';

export interface AdmissionRecord {
  readonly id: Id;
  readonly employerId: Id;
  readonly programmeId: Id;
  readonly screeningId: Id;
  readonly outcome: AdmissionOutcome;
  readonly reason: string;
  readonly deviationReason: string | null;
  readonly adoptedFrom: Id | null;
  readonly decidedBy: Id;
  readonly decidedAt: Date;
  readonly decidedOn: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly maxRunningPlacements: number | null;
  readonly superseded: boolean;
  readonly conditions: readonly ConditionRecord[];
}

export interface ConditionRecord {
  readonly id: Id;
  readonly itemKey: string | null;
  readonly wording: string;
  readonly ownerName: string;
  readonly dueOn: PlainDate;
  readonly blocksFirstPlacement: boolean;
  readonly state: 'open' | 'fulfilled' | 'withdrawn';
}

const columns = `a.id, a.employer_id as "employerId", a.programme_id as "programmeId",
  a.screening_id as "screeningId", a.outcome, a.reason, a.deviation_reason as "deviationReason",
  a.adopted_from as "adoptedFrom", a.decided_by as "decidedBy", a.decided_at as "decidedAt",
  (a.decided_at at time zone 'Europe/Amsterdam')::date as "decidedOn",
  a.valid_until as "validUntil", a.max_running_placements as "maxRunningPlacements",
  a.superseded_at is not null as superseded,
  coalesce((select json_agg(json_build_object('id', c.id, 'itemKey', c.item_key, 'wording', c.wording,
      'ownerName', c.owner_name, 'dueOn', c.due_on, 'blocksFirstPlacement', c.blocks_first_placement,
      'state', c.state) order by c.due_on, c.id)
    from standing.conditions c where c.admission_id = a.id), '[]') as conditions`;

@Injectable()
export class AdmissionRecords {
  constructor(private readonly database: Database) {}

  async get(id: Id, from: Reader = this.database): Promise<AdmissionRecord | null> {
    const [row] = await from.query<AdmissionRecord>(
      `select ${columns} from standing.admissions a where a.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** The decision in force per programme, newest first. */
  inForceOf(employerId: Id): Promise<AdmissionRecord[]> {
    return this.database.query<AdmissionRecord>(
      `select ${columns} from standing.admissions a
       where a.employer_id = $1 and a.superseded_at is null order by a.decided_at desc, a.id desc`,
      [employerId],
    );
  }

  /** Decisions taken on this screening, newest first; adopted ones too. */
  onScreening(screeningId: Id): Promise<AdmissionRecord[]> {
    return this.database.query<AdmissionRecord>(
      `select ${columns} from standing.admissions a
       where a.screening_id = $1 order by a.decided_at desc, a.id desc`,
      [screeningId],
    );
  }
}
