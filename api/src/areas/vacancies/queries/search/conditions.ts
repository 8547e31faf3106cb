// Turns a search request into SQL conditions: only the filters in use go into the text, values only as parameters.
import { hourBands, type FilterName, type SearchRequest } from '../../rules/search-request';

/** Collects parameters and gives each its `$n`. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** The places within reach, from memory: a literal list is what the planner can use. */
export interface Reach {
  readonly placeIds: readonly number[];
  readonly kms: readonly number[];
}

type Condition = (
  asked: SearchRequest,
  parameters: Parameters,
  reach: Reach | null,
) => string | null;

const inList = (
  column: string,
  values: readonly unknown[],
  type: string,
  parameters: Parameters,
) => (values.length === 0 ? null : `s.${column} = any(${parameters.add(values)}::${type}[])`);

const conditions: Readonly<Record<FilterName, Condition>> = {
  words: (asked, parameters) =>
    asked.terms.length === 0 ? null : `s.words @@ ${textQuery(asked.terms, parameters)}`,
  km: (asked, parameters, reach) =>
    asked.km === null || !reach
      ? null
      : (inList('place_id', reach.placeIds, 'int', parameters) ?? 'false'),
  programme: (asked, parameters) =>
    asked.programmeIds === null
      ? null
      : `s.programme_ids && ${parameters.add(asked.programmeIds)}::uuid[]`,
  sector: (asked, parameters) => inList('sector', asked.sectors, 'text', parameters),
  type: (asked, parameters) => inList('type', asked.types, 'text', parameters),
  days: (asked, parameters) => inList('days_per_week', asked.days, 'int', parameters),
  hours: (asked, parameters) =>
    either(
      asked.hours.map((band) => {
        const [from, to] = hourBands[band];
        return `s.hours_per_week between ${parameters.add(from)} and ${parameters.add(to)}`;
      }),
    ),
  allowance: (asked, parameters) =>
    either(
      asked.allowance.map((step) =>
        step === 'none' ? 's.allowance = 0' : `s.allowance >= ${parameters.add(Number(step))}`,
      ),
    ),
  travelCosts: (asked) => (asked.travelCosts ? 's.travel_costs' : null),
  start: (asked, parameters) =>
    either(
      asked.startMonths.map((month) => {
        const first = parameters.add(`${month}-01`);
        return `(s.starts_on >= ${first}::date and s.starts_on < (${first}::date + interval '1 month')::date)`;
      }),
    ),
  remote: (asked) => (asked.remote ? 's.remote_days > 0' : null),
  language: (asked, parameters) => inList('language', asked.languages, 'text', parameters),
  noTest: (asked) => (asked.noTest ? 'not s.admission_test' : null),
  adjustments: (asked) => (asked.adjustments ? 's.adjustments' : null),
};

const either = (alternatives: readonly string[]): string | null =>
  alternatives.length === 0 ? null : `(${alternatives.join(' or ')})`;

/** Dutch or English stem of every term, all of them asked for. */
export const textQuery = (terms: readonly string[], parameters: Parameters): string =>
  `(${terms.map((term) => `vacancies.term(${parameters.add(term)})`).join(' && ')})`;

/** What holds for every question: visible now, for one of the student's programmes. */
export const visibleNow = (asked: SearchRequest, now: Date, parameters: Parameters): string =>
  `s.programme_ids && ${parameters.add(asked.ownProgrammeIds)}::uuid[] and s.visible_until > ${parameters.add(now)}`;

/** The filters in use with their condition, in a fixed order. */
export function filtersInUse(
  asked: SearchRequest,
  reach: Reach | null,
  parameters: Parameters,
): (readonly [FilterName, string])[] {
  return (Object.keys(conditions) as FilterName[]).flatMap((name) => {
    const condition = conditions[name](asked, parameters, reach);
    return condition === null ? [] : [[name, condition] as const];
  });
}
