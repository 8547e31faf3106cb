// The filters of the search: their key in the address, and the Dutch word there for each of their values.
import type { operations } from '../../../shared/api/schema.gen';

type Asked = NonNullable<operations['StudentSearch.page']['parameters']['query']>;
type OneOf<Name extends keyof Asked> =
  NonNullable<Asked[Name]> extends (infer Value)[] ? Value : never;
type Words<Value> = Value extends string ? Readonly<Record<Value, string>> : never;

const types: Words<OneOf<'type'>> = {
  work_internship: 'meewerkstage',
  graduation_internship: 'afstudeerstage',
  orientation_internship: 'orienterend',
};
const allowances: Words<OneOf<'allowance'>> = {
  '600': '600',
  '450': '450',
  '300': '300',
  none: 'geen',
};
const days: Words<OneOf<'days'>> = { '1': '1', '2': '2', '3': '3', '4': '4', '5': '5' };
const hours: Words<OneOf<'hours'>> = {
  '1-16': '1-16',
  '17-24': '17-24',
  '25-32': '25-32',
  '33-60': '33-60',
};
const sectors: Words<OneOf<'sector'>> = {
  education: 'onderwijs',
  youth_care: 'jeugd',
  health_care: 'zorg',
  welfare: 'welzijn',
  media: 'media',
  technology: 'techniek',
  government: 'overheid',
  culture: 'cultuur',
  sports: 'sport',
  business: 'zakelijk',
};
const languages: Words<OneOf<'language'>> = { nl: 'nl', en: 'en' };
const yes = { true: 'ja' } as const;

/** Values that are not known beforehand: own programmes, months in which something starts. */
export const programmePattern = /^[0-9a-f-]{36}$/;
export const monthPattern = /^20\d{2}-(0[1-9]|1[0-2])$/;

/** Keys that look like numbers come out of an object from low to high; the highest amount goes first. */
const allowanceOrder: readonly OneOf<'allowance'>[] = ['600', '450', '300', 'none'];

/** In the order in which they stand on the page. A switch is a filter with one value. */
export const filterTable = {
  programme: { key: 'opleiding', values: programmePattern },
  type: { key: 'soort', values: types },
  allowance: { key: 'vergoeding', values: allowances },
  travelCosts: { key: 'reiskosten', values: yes },
  days: { key: 'dagen', values: days },
  start: { key: 'start', values: monthPattern },
  remote: { key: 'thuis', values: yes },
  noTest: { key: 'zonder-test', values: yes },
  adjustments: { key: 'aanpassingen', values: yes },
  hours: { key: 'uren', values: hours },
  sector: { key: 'sector', values: sectors },
  language: { key: 'taal', values: languages },
} as const;

export type FilterTable = typeof filterTable;
export type Filter = keyof FilterTable;
export const filters = Object.keys(filterTable) as readonly Filter[];

export type FilterValue<Name extends Filter> = FilterTable[Name]['values'] extends RegExp
  ? string
  : Extract<keyof FilterTable[Name]['values'], string>;

/** What is on, per filter; an empty list is off. */
export type Chosen = { readonly [Name in Filter]: readonly FilterValue<Name>[] };

/** The values of a filter that are known beforehand, in their order on the page. */
export function fixedValues(filter: Filter): readonly string[] {
  if (filter === 'allowance') return allowanceOrder;
  const { values } = filterTable[filter];
  return values instanceof RegExp ? [] : Object.keys(values);
}
