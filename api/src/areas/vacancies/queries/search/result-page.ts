// Builds the statement of one page of search results: exact rows of the search table, in one of three orders, paged by the last row seen.
import type { PlainDate } from '../../../../kernel/clock/plain-date';
import { kernelProblems } from '../../../../kernel/errors/kernel.errors';
import { decodeCursor, encodeCursor } from '../../../../kernel/http/paging';
import { isId, type Id } from '../../../../kernel/ids/ids';
import type { SearchRequest, SearchSort } from '../../rules/search-request';
import type { VacancyLanguage, VacancyType } from '../../rules/vacancy-content';
import { filtersInUse, Parameters, textQuery, visibleNow, type Reach } from './conditions';

export interface ShownAdmission {
  readonly programmeId: Id;
  readonly checkedOn: PlainDate;
  readonly conditional: boolean;
  readonly mostPlacements: number | null;
}

export interface ResultRow {
  readonly id: Id;
  readonly title: string;
  readonly employerName: string;
  readonly type: VacancyType;
  readonly sector: string;
  readonly language: VacancyLanguage;
  readonly placeId: number | null;
  readonly place: string;
  readonly remoteDays: number;
  readonly daysPerWeek: number;
  readonly hoursPerWeek: number;
  readonly allowance: number;
  readonly travelCosts: boolean;
  readonly supervisionHours: number;
  readonly admissionTest: boolean;
  readonly adjustments: boolean;
  readonly startsOn: PlainDate;
  readonly startFlexible: boolean;
  readonly placesLeft: number;
  readonly publishedAt: Date;
  readonly promiseKinds: readonly string[];
  readonly admissions: readonly ShownAdmission[];
  /** What this order sorts by first: rank, or kilometres; 0 for newest. */
  readonly key: number;
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface PageRequest {
  readonly sort: SearchSort;
  readonly cursor: string | undefined;
  readonly limit: number;
}

const shown = `s.vacancy_id as id, s.title, s.employer_name as "employerName", s.type, s.sector, s.language,
  s.place_id as "placeId", s.place, s.remote_days as "remoteDays", s.days_per_week as "daysPerWeek",
  s.hours_per_week as "hoursPerWeek", s.allowance, s.travel_costs as "travelCosts",
  s.supervision_hours::float8 as "supervisionHours", s.admission_test as "admissionTest", s.adjustments,
  s.starts_on as "startsOn", s.start_flexible as "startFlexible", s.places_left as "placesLeft",
  s.published_at as "publishedAt", s.promise_kinds as "promiseKinds", s.admissions`;

/** Further than any place: vacancies outside the Dutch list come last when sorted by distance. */
const farAway = 100_000;

/** Without words there is nothing to match best: then the best match is the newest. */
export const effectiveSort = (asked: SearchRequest, sort: SearchSort): SearchSort =>
  sort === 'relevance' && asked.terms.length === 0 ? 'newest' : sort;

/** One row more than the page, which tells whether there is a next one. */
export function pageStatement(
  asked: SearchRequest,
  page: PageRequest,
  reach: Reach | null,
  now: Date,
): Statement {
  const parameters = new Parameters();
  const where = [
    visibleNow(asked, now, parameters),
    ...filtersInUse(asked, reach, parameters).map(([, condition]) => condition),
  ];
  const sort = effectiveSort(asked, page.sort);
  let source = 'vacancies.search s';
  let key = '0::float8';
  if (sort === 'relevance') key = `ts_rank(s.words, ${textQuery(asked.terms, parameters)})::float8`;
  if (sort === 'distance') {
    const places = parameters.add(reach?.placeIds ?? []);
    const kms = parameters.add(reach?.kms ?? []);
    source += ` left join unnest(${places}::int[], ${kms}::float8[]) as near (place_id, km) on near.place_id = s.place_id`;
    key = `coalesce(near.km, ${farAway})`;
  }
  if (page.cursor !== undefined) where.push(afterCursor(sort, page.cursor, key, parameters));
  const order = {
    relevance: `${key} desc, s.published_at desc, s.vacancy_id desc`,
    newest: 's.published_at desc, s.vacancy_id desc',
    distance: `${key}, s.published_at desc, s.vacancy_id desc`,
  }[sort];
  return {
    text: `select ${shown}, ${key} as key from ${source}
      where ${where.join(' and ')} order by ${order} limit ${parameters.add(page.limit + 1)}`,
    values: parameters.values,
  };
}

function afterCursor(
  sort: SearchSort,
  cursor: string,
  key: string,
  parameters: Parameters,
): string {
  const [name, lastKey, publishedAt, id] = decodeCursor(cursor, 4);
  // A cursor of another order is no place in this one.
  if (name !== sort || typeof lastKey !== 'number' || !isInstant(publishedAt) || !isId(id))
    throw kernelProblems['kernel.invalid-cursor']({
      errors: [{ pointer: '/cursor', code: 'kernel.invalid-cursor' }],
    });
  const at = parameters.add(new Date(publishedAt));
  const rest = `(s.published_at, s.vacancy_id) < (${at}::timestamptz, ${parameters.add(id)}::uuid)`;
  if (sort === 'newest') return rest;
  const seen = `${parameters.add(lastKey)}::float8`;
  const further = sort === 'relevance' ? '<' : '>';
  return `(${key} ${further} ${seen} or (${key} = ${seen} and ${rest}))`;
}

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value);

export const cursorOf = (sort: SearchSort, row: ResultRow): string =>
  encodeCursor([sort, row.key, row.publishedAt.toISOString(), row.id]);
