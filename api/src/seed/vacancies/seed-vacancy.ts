/** One hand-written vacancy of the demo seed, which the seed pairs with an invented employer of the same sector. */
export interface SeedVacancy {
  readonly language: 'nl' | 'en';
  /** Which kind of employer may own it. */
  readonly sector: SeedSector;
  /** Programme codes, for example `PABO` or `HBOICT`. */
  readonly programmes: readonly string[];
  readonly type: 'work_internship' | 'graduation_internship' | 'orientation_internship';
  readonly title: string;
  /** Markdown subset: paragraphs, `- ` lists, `**bold**`, `## ` subheads. */
  readonly body: string;
  readonly tasks: readonly string[];
  readonly learningGoals: readonly string[];
  readonly daysPerWeek: 1 | 2 | 3 | 4 | 5;
  readonly hoursPerWeek: number;
  readonly weeks: number;
  /** Euro per month at full hours (36); null means none. */
  readonly allowance: number | null;
  readonly travelCosts: boolean;
  /** Hours per week. */
  readonly supervisionHours: number;
  readonly remoteDays: 0 | 1 | 2 | 3;
  readonly places: 1 | 2 | 3 | 4;
  /** Which adjustments are possible. */
  readonly adjustments?: string;
  /** The employer's questions to applicants. */
  readonly questions?: readonly string[];
  /** The test and why it is used. */
  readonly admissionTest?: string;
}

export type SeedSector =
  | 'education'
  | 'youth_care'
  | 'health_care'
  | 'welfare'
  | 'media'
  | 'technology'
  | 'government'
  | 'culture'
  | 'sports'
  | 'business';

/** The deliberate policy fault of a vacancy that is in review in the demo. */
export type SeedFault =
  | 'allowance_below_minimum'
  | 'too_many_hours'
  | 'test_without_reason'
  | 'supervision_below_promise'
  | 'contact_details_in_text';

export interface FaultySeedVacancy {
  readonly fault: SeedFault;
  readonly vacancy: SeedVacancy;
}
