// What a student can ask of the search, and the options of its filters.
import type { Id } from '../../../kernel/ids/ids';
import type { VacancyLanguage, VacancyType } from './vacancy-content';

export const searchSorts = ['relevance', 'newest', 'distance'] as const;
export type SearchSort = (typeof searchSorts)[number];

/** Hours a week, from and up to and including. */
export const hourBands = {
  '1-16': [1, 16],
  '17-24': [17, 24],
  '25-32': [25, 32],
  '33-60': [33, 60],
} as const;
export type HourBand = keyof typeof hourBands;
export const hourBandNames = Object.keys(hourBands) as readonly HourBand[];

/** Euro a month at full hours, or more; `none` is no allowance at all. */
export const allowanceSteps = ['600', '450', '300', 'none'] as const;
export type AllowanceStep = (typeof allowanceSteps)[number];

export const dayCounts = [1, 2, 3, 4, 5] as const;

/** The filters, under the name they have in a query string. */
export const filterNames = [
  'words',
  'km',
  'programme',
  'sector',
  'type',
  'days',
  'hours',
  'allowance',
  'travelCosts',
  'start',
  'remote',
  'language',
  'noTest',
  'adjustments',
] as const;
export type FilterName = (typeof filterNames)[number];

export interface SearchRequest {
  /** The student's programmes, from the session: nothing outside them is ever looked at. */
  readonly ownProgrammeIds: readonly Id[];
  /** Only these of them; null: all. */
  readonly programmeIds: readonly Id[] | null;
  readonly terms: readonly string[];
  readonly sectors: readonly string[];
  readonly types: readonly VacancyType[];
  readonly days: readonly number[];
  readonly hours: readonly HourBand[];
  readonly allowance: readonly AllowanceStep[];
  readonly travelCosts: boolean;
  /** Months as `2027-02`. */
  readonly startMonths: readonly string[];
  readonly remote: boolean;
  readonly languages: readonly VacancyLanguage[];
  readonly noTest: boolean;
  readonly adjustments: boolean;
  /** Place the student travels from. */
  readonly from: number | null;
  /** Only within so many kilometres of it; null: no limit. */
  readonly km: number | null;
}
