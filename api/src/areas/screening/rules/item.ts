// What a question of the checklist is: how it is asked, who checks it, what it weighs, and when it stops an admission.

export const sections = [
  'identity',
  'learning',
  'guidance',
  'conditions',
  'safety',
  'inclusion',
  'terms',
] as const;
export type Section = (typeof sections)[number];

export const itemKinds = ['yes_no', 'scale', 'number', 'choice', 'text', 'evidence'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Who settles the answer: the employer by declaring it, a coordinator, or a coordinator in a public source. */
export type Verifier = 'employer' | 'coordinator' | 'public_source';

/** Whether not meeting it stops an admission: never, always, or until it is repaired before the first placement. */
export type KnockOut = 'none' | 'always' | 'before_first_placement';

export const units = ['people', 'percent', 'hours_per_week', 'interns', 'euro_per_month'] as const;
export type Unit = (typeof units)[number];

export const promiseKinds = [
  'learning_plan',
  'routine_share',
  'ready_day_one',
  'supervision_hours',
  'feedback_rhythm',
  'contact_moments',
  'aftersales',
  'allowance',
  'travel_costs',
  'no_overtime',
  'no_probation',
  'home_working',
  'school_time',
  'no_fees',
  'confidential_adviser',
  'response_term',
  'adjustments',
] as const;
export type PromiseKind = (typeof promiseKinds)[number];

export interface BothLanguages {
  readonly nl: string;
  readonly en: string;
}

/** How a number is read: its range, what each value yields (0 to 1, straight lines between the points), and its limits. */
export interface NumberRule {
  readonly min: number;
  readonly max: number;
  readonly decimals: number;
  /** Ascending in the first; before the first and after the last point the yield stays level. */
  readonly points: readonly (readonly [number, number])[];
  /** Beyond these the knock-out of the item strikes; `policy` is the amount in force for the programme. */
  readonly fails?: {
    readonly below?: number;
    readonly above?: number;
    readonly belowPolicy?: true;
  };
  /** Above this the coordinator is warned; it costs nothing by itself. */
  readonly flagAbove?: number;
}

export interface Choice {
  /** Text for a choice, 0 to 4 for a step of a scale. */
  readonly value: string | number;
  readonly label: BothLanguages;
  /** What choosing it yields, 0 to 4; a step of a scale yields itself. */
  readonly points: number;
}

/** A second, open field under the question; wanted always, or with one of the answers. */
export interface Note {
  readonly when: 'always' | 'yes' | 'no';
  readonly question: BothLanguages;
}

export interface Item {
  readonly key: string;
  readonly number: number;
  readonly section: Section;
  readonly question: BothLanguages;
  readonly help: BothLanguages;
  readonly why: BothLanguages;
  /** What a student reads when it was checked; also the short name of the item for staff. */
  readonly fact: BothLanguages;
  readonly kind: ItemKind;
  readonly unit: Unit | null;
  readonly choices: readonly Choice[] | null;
  readonly note: Note | null;
  /** False: the school looks this up itself and the employer has nothing to fill in. */
  readonly asked: boolean;
  readonly verifier: Verifier;
  readonly knockOut: KnockOut;
  /** 0 to 3; 0 gives no points. */
  readonly weight: number;
  readonly numberRule: NumberRule | null;
  readonly promiseKind: PromiseKind | null;
}

/** A hard requirement holds for everyone: "not applicable" is no answer to it. */
export const mayNotApply = (item: Item): boolean => item.knockOut === 'none';

/** Text is worth what its reader gives it, 0 to 4. */
export const needsPoints = (item: Item): boolean =>
  item.weight > 0 && (item.kind === 'text' || item.kind === 'evidence');

/**
 * Whether a screening can only be verified once this item was checked. What an employer may simply declare
 * (no hard requirement, nothing to judge) may stay unchecked: it counts half and no student reads it.
 */
export const mustBeVerified = (item: Item): boolean =>
  item.knockOut !== 'none' || item.verifier !== 'employer' || needsPoints(item);
