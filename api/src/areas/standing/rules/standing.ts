// The one pure answer to "may this employer recruit for this programme, and until when?" Nobody types it; everyone asks it.
import { endOfDay } from '../../../kernel/clock/amsterdam';
import type { PlainDate } from '../../../kernel/clock/plain-date';

export const standings = [
  'unscreened',
  'in_screening',
  'admitted',
  'admitted_with_conditions',
  'rejected',
  'lapsed',
  'suspended',
  'excluded',
  'closed',
] as const;
export type StandingName = (typeof standings)[number];

export interface AdmissionInForce {
  readonly outcome: 'admitted' | 'admitted_with_conditions' | 'rejected';
  readonly validFrom: PlainDate;
  /** Last day on which it holds; null for a rejection. */
  readonly validUntil: PlainDate | null;
  readonly maxRunningPlacements: number | null;
  readonly openConditions: readonly {
    readonly dueOn: PlainDate;
    readonly blocksFirstPlacement: boolean;
  }[];
}

export interface MeasureInForce {
  readonly kind: 'suspension' | 'exclusion';
  /** Null: the whole institution. */
  readonly programmeId: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly liftedAt: Date | null;
}

export interface TrustFacts {
  readonly programmeId: string;
  readonly closed: boolean;
  readonly screeningRuns: boolean;
  readonly admission: AdmissionInForce | null;
  readonly measures: readonly MeasureInForce[];
}

export interface Standing {
  readonly standing: StandingName;
  /** Vacancies may be shown up to (not including) this moment; null: not at all. */
  readonly visibleUntil: Date | null;
  /** Most placements that may run at the same time; null: no limit of its own. */
  readonly maxRunningPlacements: number | null;
  /** An open condition must be met before the first placement is agreed. */
  readonly blocksPlacements: boolean;
  /** Why, as a key of the labels catalogue `standing.why.<reason>`. */
  readonly reason: StandingReason;
}

export type StandingReason =
  | 'closed'
  | 'exclusion_in_force'
  | 'suspension_in_force'
  | 'screening_runs'
  | 'never_screened'
  | 'rejected'
  | 'admission_ended'
  | 'condition_overdue'
  | 'admitted'
  | 'conditions_open';

/** The standing of an employer for one programme on a day and at a moment of that day (Europe/Amsterdam). */
export function standing(facts: TrustFacts, now: Date, today: PlainDate): Standing {
  if (facts.closed) return hidden('closed', 'closed');
  if (measureHolds(facts, 'exclusion', now)) return hidden('excluded', 'exclusion_in_force');
  if (measureHolds(facts, 'suspension', now)) return hidden('suspended', 'suspension_in_force');

  const { admission } = facts;
  const holds = admission !== null && admissionHolds(admission, today);
  if (admission && holds && admission.outcome !== 'rejected') return admitted(admission, today);
  if (facts.screeningRuns) return hidden('in_screening', 'screening_runs');
  if (!admission) return hidden('unscreened', 'never_screened');
  if (admission.outcome === 'rejected') return hidden('rejected', 'rejected');
  return hidden('lapsed', 'admission_ended');
}

function admitted(admission: AdmissionInForce, today: PlainDate): Standing {
  const dueDays = admission.openConditions.map((condition) => condition.dueOn).sort();
  const [firstDue] = dueDays;
  if (firstDue !== undefined && firstDue < today) return hidden('lapsed', 'condition_overdue');
  const lastDays = [admission.validUntil, firstDue].filter((day) => day != null).sort();
  const [lastDay] = lastDays;
  const withConditions = admission.openConditions.length > 0;
  return {
    standing: withConditions ? 'admitted_with_conditions' : 'admitted',
    visibleUntil: lastDay === undefined ? null : endOfDay(lastDay),
    maxRunningPlacements: withConditions ? admission.maxRunningPlacements : null,
    blocksPlacements: admission.openConditions.some((condition) => condition.blocksFirstPlacement),
    reason: withConditions ? 'conditions_open' : 'admitted',
  };
}

const hidden = (name: StandingName, reason: StandingReason): Standing => ({
  standing: name,
  visibleUntil: null,
  maxRunningPlacements: null,
  blocksPlacements: true,
  reason,
});

function admissionHolds(admission: AdmissionInForce, today: PlainDate): boolean {
  return (
    admission.validFrom <= today && (admission.validUntil === null || today <= admission.validUntil)
  );
}

function measureHolds(facts: TrustFacts, kind: MeasureInForce['kind'], now: Date): boolean {
  return facts.measures.some(
    (measure) =>
      measure.kind === kind &&
      (measure.programmeId === null || measure.programmeId === facts.programmeId) &&
      measure.liftedAt === null &&
      measure.startsAt <= now &&
      now < measure.endsAt,
  );
}

/** Whether vacancies of an employer in this standing may be shown at all. */
export const maySeeVacancies = (answer: Standing, now: Date): boolean =>
  answer.visibleUntil !== null && now < answer.visibleUntil;
