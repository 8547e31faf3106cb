// The standing area's facade: takes the employer lock for writers, and answers what an employer's standing is per programme.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import { Employers } from '../../employers/employers.public';
import { hitIsJudged, type HitJudgement } from '../rules/hit';
import { standing, type MeasureInForce, type Standing as Answer } from '../rules/standing';

export interface StandingPerProgramme extends Answer {
  readonly programmeId: Id;
  readonly admissionId: Id | null;
  /** Day of the decision that is in force; null without one. */
  readonly checkedOn: PlainDate | null;
  readonly validUntil: PlainDate | null;
}

interface AdmissionRow {
  readonly id: Id;
  readonly programme_id: Id;
  readonly outcome: 'admitted' | 'admitted_with_conditions' | 'rejected';
  readonly decided_on: PlainDate;
  readonly valid_from: PlainDate;
  readonly valid_until: PlainDate | null;
  readonly max_running_placements: number | null;
  readonly open_conditions: { readonly dueOn: PlainDate; readonly blocksFirstPlacement: boolean }[];
}

interface TrustRow {
  readonly closed_at: Date | null;
  readonly screening_for: readonly Id[];
}

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

@Injectable()
export class Standing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly employers: Employers,
  ) {}

  /**
   * The door every writer passes who relies on standing (publishing, placing): holds the employer's row
   * until commit, so that no measure can slip in between the look and the write. 404 for an unknown employer.
   */
  async forWriting(tx: Tx, employerId: Id): Promise<void> {
    await this.employers.hold(tx, employerId, 'share');
  }

  /** The door for those who change standing (admission, suspension, closing): waits for every writer that relied on it. */
  async forDeciding(tx: Tx, employerId: Id): Promise<void> {
    await this.employers.hold(tx, employerId, 'change');
  }

  /** Standing now, for each of the programmes asked, in their order. */
  of(employerId: Id, programmeIds: readonly Id[]): Promise<StandingPerProgramme[]> {
    return this.read(this.database, employerId, programmeIds);
  }

  /** The same, inside a transaction: sees what it wrote itself. */
  in(tx: Tx, employerId: Id, programmeIds: readonly Id[]): Promise<StandingPerProgramme[]> {
    return this.read(tx, employerId, programmeIds);
  }

  /** Standing for every programme the employer has anything with: an admission, a screening or a measure. */
  async everywhere(employerId: Id, tx?: Tx): Promise<StandingPerProgramme[]> {
    const reader = tx ?? this.database;
    const programmes = await reader.query<{ id: Id }>(
      `select p.id from institution.programmes p
       where exists (select 1 from standing.admissions a where a.employer_id = $1 and a.programme_id = p.id)
         or exists (select 1 from standing.measures m where m.employer_id = $1 and m.programme_id = p.id)
         or exists (select 1 from standing.trust t where t.employer_id = $1 and p.id = any(t.screening_for))
       order by p.code`,
      [employerId],
    );
    return this.read(
      reader,
      employerId,
      programmes.map((programme) => programme.id),
    );
  }

  /** Tells standing for which programmes a screening runs (none: []), in the screening's own transaction. */
  async noteScreening(tx: Tx, employerId: Id, programmeIds: readonly Id[]): Promise<void> {
    await tx.query('update standing.trust set screening_for = $2 where employer_id = $1', [
      employerId,
      programmeIds,
    ]);
  }

  /** Re-entry hits of this employer that still need a judgement (or a second one). */
  async unjudgedHits(employerId: Id, tx?: Tx): Promise<number> {
    const hits = await (tx ?? this.database).query<{
      touches_measure: boolean;
      judgement: HitJudgement | null;
      seconded_by: Id | null;
    }>(
      'select touches_measure, judgement, seconded_by from standing.re_entry_hits where employer_id = $1',
      [employerId],
    );
    return hits.filter(
      (hit) =>
        !hitIsJudged({
          touchesMeasure: hit.touches_measure,
          judgement: hit.judgement,
          secondedBy: hit.seconded_by,
        }),
    ).length;
  }

  private async read(
    reader: Reader,
    employerId: Id,
    programmeIds: readonly Id[],
  ): Promise<StandingPerProgramme[]> {
    const [trust] = await reader.query<TrustRow>(
      'select closed_at, screening_for from standing.trust where employer_id = $1',
      [employerId],
    );
    const admissions = await reader.query<AdmissionRow>(
      `select a.id, a.programme_id, a.outcome, (a.decided_at at time zone 'Europe/Amsterdam')::date as decided_on,
         a.valid_from, a.valid_until, a.max_running_placements,
         coalesce((select json_agg(json_build_object(
             'dueOn', c.due_on, 'blocksFirstPlacement', c.blocks_first_placement))
           from standing.conditions c where c.admission_id = a.id and c.state = 'open'), '[]') as open_conditions
       from standing.admissions a
       where a.employer_id = $1 and a.superseded_at is null and a.programme_id = any($2)`,
      [employerId, programmeIds],
    );
    const measures = await reader.query<MeasureInForce>(
      `select kind, programme_id as "programmeId", starts_at as "startsAt", ends_at as "endsAt",
         lifted_at as "liftedAt"
       from standing.measures where employer_id = $1 and lifted_at is null`,
      [employerId],
    );
    const now = this.clock.now();
    const today = this.clock.today();
    return programmeIds.map((programmeId) => {
      const admission = admissions.find((row) => row.programme_id === programmeId) ?? null;
      const answer = standing(
        {
          programmeId,
          closed: trust?.closed_at != null,
          screeningRuns: trust?.screening_for.includes(programmeId) ?? false,
          admission: admission && {
            outcome: admission.outcome,
            validFrom: admission.valid_from,
            validUntil: admission.valid_until,
            maxRunningPlacements: admission.max_running_placements,
            openConditions: admission.open_conditions,
          },
          measures,
        },
        now,
        today,
      );
      return {
        ...answer,
        programmeId,
        admissionId: admission?.id ?? null,
        checkedOn: admission?.decided_on ?? null,
        validUntil: admission?.valid_until ?? null,
      };
    });
  }
}
