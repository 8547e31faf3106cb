// The question to the API for what a student searches for.
import type { operations } from '../../../shared/api/schema.gen';
import type { SearchState, Sort } from '../state/search-state';

export type PageQuery = NonNullable<operations['StudentSearch.page']['parameters']['query']>;
export type FilterQuery = NonNullable<operations['StudentSearch.counts']['parameters']['query']>;

/** Milliseconds in which a screen uses what was asked for it ahead. */
export const askedAhead = 2_000;

/** Without a place that is known there is no distance to ask for. */
export function filterQuery(state: SearchState, placeId: number | null): FilterQuery {
  const { words, km, chosen } = state;
  const { programme, type, allowance, days, start, hours, sector, language } = chosen;
  const lists = { programme, type, allowance, days, start, hours, sector, language };
  const query: FilterQuery = {};
  if (words !== '') query.words = words;
  if (placeId !== null) query.from = placeId;
  if (placeId !== null && km !== null) query.km = km;
  for (const name of ['travelCosts', 'remote', 'noTest', 'adjustments'] as const) {
    if (chosen[name].length > 0) query[name] = true;
  }
  const used = Object.entries(lists).filter(([, values]) => values.length > 0);
  return { ...query, ...(Object.fromEntries(used) as FilterQuery) };
}

export const pageQuery = (filter: FilterQuery, sort: Sort): PageQuery => ({ ...filter, sort });
