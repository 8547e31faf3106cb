// Which filters stand together under one name, and which of their options are in sight at once.
import { fixedValues, type Filter } from './filter-table';
import type { Counts } from '../api/search-counts';

export interface FilterGroup {
  readonly name: Filter | 'wishes';
  readonly filters: readonly Filter[];
}

export const filterGroups: readonly FilterGroup[] = [
  { name: 'programme', filters: ['programme'] },
  { name: 'type', filters: ['type'] },
  { name: 'allowance', filters: ['allowance', 'travelCosts'] },
  { name: 'days', filters: ['days'] },
  { name: 'start', filters: ['start'] },
  { name: 'wishes', filters: ['remote', 'noTest', 'adjustments'] },
  { name: 'hours', filters: ['hours'] },
  { name: 'sector', filters: ['sector'] },
  { name: 'language', filters: ['language'] },
];

export interface Option {
  readonly filter: Filter;
  readonly value: string;
  /** Undefined until the counts have come. */
  readonly count: number | undefined;
}

interface Known {
  readonly ownProgrammes: readonly string[];
  readonly facets: Counts['facets'] | undefined;
  readonly chosen: Readonly<Record<Filter, readonly string[]>>;
}

/** Every option of a group; months come with the counts, and a month that is on stays in the list. */
export function optionsOf(group: FilterGroup, { ownProgrammes, facets, chosen }: Known): Option[] {
  return group.filters.flatMap((filter) => {
    const counted = facets?.[filter];
    const found = counted?.map(({ value }) => value) ?? [];
    const values =
      filter === 'programme'
        ? ownProgrammes
        : filter === 'start'
          ? [...new Set([...found, ...chosen.start])].sort()
          : fixedValues(filter);
    return values.map((value) => ({
      filter,
      value,
      count: counted && (counted.find((option) => option.value === value)?.count ?? 0),
    }));
  });
}

/** More than this and the rest goes behind "Nog 6". */
const mostAtOnce = 5;
const inSightThen = 4;

/** The first few and whatever is on. */
export function splitOptions(options: readonly Option[], isOn: (option: Option) => boolean) {
  if (options.length <= mostAtOnce) return { inSight: options, behind: [] };
  const inSight = options.filter((option, index) => index < inSightThen || isOn(option));
  return { inSight, behind: options.filter((option) => !inSight.includes(option)) };
}
