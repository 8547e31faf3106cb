// Builds the statement that counts every filter option over one look at the matches; each filter ignores its own setting.
import {
  allowanceSteps,
  dayCounts,
  hourBandNames,
  hourBands,
  type FilterName,
  type SearchRequest,
} from '../../rules/search-request';
import { vacancyLanguages, vacancyTypes } from '../../rules/vacancy-content';
import { filtersInUse, Parameters, visibleNow, type Reach } from './conditions';
import type { Statement } from './result-page';

export type FacetName = Exclude<FilterName, 'words' | 'km'>;

interface Option {
  readonly facet: FacetName;
  readonly value: string;
  readonly condition: string;
}

export interface CountsRow {
  readonly total: number;
  /** `facet:value` → number of vacancies. */
  readonly options: Readonly<Record<string, number>>;
  /** Month of start → number of vacancies. */
  readonly months: Readonly<Record<string, number>> | null;
  /** Filter in use → number of vacancies without it. */
  readonly without: Readonly<Record<string, number>>;
}

export interface Counted extends Statement {
  readonly options: readonly Pick<Option, 'facet' | 'value'>[];
  /** The filters that are counted without, in the order of the answer. */
  readonly filters: readonly FilterName[];
}

/** The one row of the statement. */
export interface CountedRow {
  readonly total: number;
  readonly counts: readonly number[];
  readonly withoutCounts: readonly number[];
  readonly months: Readonly<Record<string, number>> | null;
}

/** Words and distance narrow the look itself, unless `everything` asks what dropping them would give. */
export function countsStatement(
  asked: SearchRequest,
  reach: Reach | null,
  sectors: readonly string[],
  now: Date,
  everything = false,
): Counted {
  const parameters = new Parameters();
  const visible = visibleNow(asked, now, parameters);
  const inUse = filtersInUse(asked, reach, parameters);
  const narrowing = everything ? [] : inUse.filter(([name]) => name === 'words' || name === 'km');
  const counted = inUse.filter(([name]) => !narrowing.some(([other]) => other === name));
  const without = (name: string) =>
    all(counted.filter(([other]) => other !== name).map(([other]) => `m_${columnName(other)}`));

  const options = [...fixedOptions(sectors), ...programmeOptions(asked, parameters)];
  const count = (condition: string) => `count(*) filter (where ${condition})`;
  const optionCounts = options.map(({ facet, condition }) =>
    count(all([without(facet), condition].filter((part) => part !== 'true'))),
  );
  const withoutCounts = counted.map(([name]) => [name, count(without(name))] as const);
  const matches = counted.map(([name, condition]) => `, ${condition} as m_${columnName(name)}`);

  return {
    options,
    filters: counted.map(([name]) => name),
    text: `with hits as materialized (
        select s.programme_ids, s.sector, s.type, s.language, s.remote_days, s.days_per_week, s.hours_per_week,
          s.allowance, s.travel_costs, s.admission_test, s.adjustments, s.starts_on ${matches.join('')}
        from vacancies.search s
        where ${[visible, ...narrowing.map(([, condition]) => condition)].join(' and ')}
      )
      select ${count(without(''))}::int as total,
        array[${optionCounts.join(', ')}]::int[] as counts,
        array[${withoutCounts.map(([, sql]) => sql).join(', ')}]::int[] as "withoutCounts",
        (select json_object_agg(month, n) from (
          select to_char(h.starts_on, 'YYYY-MM') as month, count(*)::int as n
          from hits h where ${without('start')} group by 1 order by 1) as started) as months
      from hits`,
    values: parameters.values,
  };
}

/** The row of the statement, under names. */
export function readCounts({ options, filters }: Counted, row: CountedRow): CountsRow {
  return {
    total: row.total,
    months: row.months,
    options: Object.fromEntries(
      options.map(({ facet, value }, index) => [`${facet}:${value}`, row.counts[index] ?? 0]),
    ),
    without: Object.fromEntries(
      filters.map((name, index) => [name, row.withoutCounts[index] ?? 0]),
    ),
  };
}

const all = (parts: readonly string[]): string =>
  parts.length === 0 ? 'true' : parts.join(' and ');
const columnName = (name: string): string => name.toLowerCase();

/** Options known beforehand: constants of ours, never words of the asker. */
function fixedOptions(sectors: readonly string[]): Option[] {
  const each = (
    facet: FacetName,
    values: readonly string[],
    condition: (value: string) => string,
  ) => values.map((value) => ({ facet, value, condition: condition(value) }));
  return [
    ...each('sector', sectors, (sector) => `sector = '${sector}'`),
    ...each('type', vacancyTypes, (type) => `type = '${type}'`),
    ...each('days', dayCounts.map(String), (days) => `days_per_week = ${days}`),
    ...hourBandNames.map((band) => ({
      facet: 'hours' as const,
      value: band,
      condition: `hours_per_week between ${hourBands[band][0]} and ${hourBands[band][1]}`,
    })),
    ...each('allowance', allowanceSteps, (step) =>
      step === 'none' ? 'allowance = 0' : `allowance >= ${step}`,
    ),
    ...each('travelCosts', ['true'], () => 'travel_costs'),
    ...each('remote', ['true'], () => 'remote_days > 0'),
    ...each('language', vacancyLanguages, (language) => `language = '${language}'`),
    ...each('noTest', ['true'], () => 'not admission_test'),
    ...each('adjustments', ['true'], () => 'adjustments'),
  ];
}

/** Own programmes beside each other, for students of more than one. */
const programmeOptions = (asked: SearchRequest, parameters: Parameters): Option[] =>
  asked.ownProgrammeIds.map((id) => ({
    facet: 'programme',
    value: id,
    condition: `${parameters.add(id)}::uuid = any(programme_ids)`,
  }));
