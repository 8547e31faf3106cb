// What a vacancy says: the fields of one version, with their units. A draft may leave open what is null or empty.
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Id } from '../../../kernel/ids/ids';

export const vacancyTypes = [
  'work_internship',
  'graduation_internship',
  'orientation_internship',
] as const;
export type VacancyType = (typeof vacancyTypes)[number];

export const vacancyLanguages = ['nl', 'en'] as const;
export type VacancyLanguage = (typeof vacancyLanguages)[number];

/** Hours a week that an allowance per month is told for. */
export const fullHours = 36;

export interface VacancyContent {
  readonly title: string;
  /** Markdown subset: paragraphs, bold, emphasis, lists, `##` and `###` headings. */
  readonly body: string;
  readonly tasks: readonly string[];
  readonly learningGoals: readonly string[];
  readonly type: VacancyType | null;
  readonly programmeIds: readonly Id[];
  /** Where the work is: a site of the employer, or a place of the Dutch list. */
  readonly siteId: Id | null;
  readonly placeId: number | null;
  /** Name of the place as students read it; copied from the site or the list. */
  readonly place: string;
  /** Days a week that may be worked at home. */
  readonly remoteDays: number;
  readonly remoteNote: string;
  readonly daysPerWeek: number | null;
  readonly hoursPerWeek: number | null;
  readonly startsOn: PlainDate | null;
  /** The start may also be later, in consultation. */
  readonly startFlexible: boolean;
  readonly weeks: number | null;
  readonly places: number;
  /** Whole euros a month at full hours; 0 is none, null is not answered yet. */
  readonly allowance: number | null;
  readonly travelCosts: boolean | null;
  readonly expensesNote: string;
  readonly supervisorName: string;
  readonly supervisorPosition: string;
  /** Hours a week per intern. */
  readonly supervisionHours: number | null;
  /** Which test must be passed before the internship; empty: none. */
  readonly admissionTest: string;
  readonly admissionTestReason: string;
  readonly language: VacancyLanguage;
  readonly adjustments: string;
  /** The employer's questions to applicants. */
  readonly questions: readonly string[];
  /** Last day on which students may respond. */
  readonly closesOn: PlainDate | null;
}

/** A vacancy in which everything that submission needs is answered. */
export type CompleteContent = VacancyContent & {
  readonly type: VacancyType;
  readonly daysPerWeek: number;
  readonly hoursPerWeek: number;
  readonly startsOn: PlainDate;
  readonly weeks: number;
  readonly allowance: number;
  readonly travelCosts: boolean;
  readonly supervisionHours: number;
  readonly closesOn: PlainDate;
};

export const emptyContent: VacancyContent = {
  title: '',
  body: '',
  tasks: [],
  learningGoals: [],
  type: null,
  programmeIds: [],
  siteId: null,
  placeId: null,
  place: '',
  remoteDays: 0,
  remoteNote: '',
  daysPerWeek: null,
  hoursPerWeek: null,
  startsOn: null,
  startFlexible: false,
  weeks: null,
  places: 1,
  allowance: null,
  travelCosts: null,
  expensesNote: '',
  supervisorName: '',
  supervisorPosition: '',
  supervisionHours: null,
  admissionTest: '',
  admissionTestReason: '',
  language: 'nl',
  adjustments: '',
  questions: [],
  closesOn: null,
};

export type ContentField = keyof VacancyContent;
export const contentFields = Object.keys(emptyContent) as readonly ContentField[];

/** The fields of this content and nothing else, for rows that carry more. */
export function contentOf(source: VacancyContent): VacancyContent {
  return Object.fromEntries(
    contentFields.map((field) => [field, source[field]]),
  ) as unknown as VacancyContent;
}
