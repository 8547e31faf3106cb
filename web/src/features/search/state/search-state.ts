// What a student searches for at this moment, and the changes that the page can make to it.
import { filters, type Chosen, type Filter } from './filter-table';

export const sorts = ['relevance', 'newest', 'distance'] as const;
export type Sort = (typeof sorts)[number];

export const distances = [5, 10, 15, 25, 50, 75] as const;
export type Distance = (typeof distances)[number];

export interface StartingPlace {
  /** As typed or chosen; it stays in the field also when nobody knows it. */
  readonly text: string;
  /** Known once it was chosen from the list. */
  readonly id: number | null;
}

export interface SearchState {
  readonly words: string;
  readonly place: StartingPlace;
  readonly km: Distance | null;
  /** Null: the best order for what was asked. */
  readonly sort: Sort | null;
  readonly chosen: Chosen;
}

export const nothingChosen: Chosen = {
  programme: [],
  type: [],
  allowance: [],
  travelCosts: [],
  days: [],
  start: [],
  remote: [],
  noTest: [],
  adjustments: [],
  hours: [],
  sector: [],
  language: [],
};

/** Switches one value of a filter on or off. */
export function toggle(chosen: Chosen, filter: Filter, value: string): Chosen {
  const values: readonly string[] = chosen[filter];
  const others = values.filter((other) => other !== value);
  return { ...chosen, [filter]: others.length < values.length ? others : [...values, value] };
}

export const isOn = (chosen: Chosen, filter: Filter, value: string): boolean =>
  (chosen[filter] as readonly string[]).includes(value);

/** How many boxes are ticked. */
export const countOn = (chosen: Chosen): number =>
  filters.reduce((sum, filter) => sum + chosen[filter].length, 0);

/** Without what was filtered, and within any distance; words and place stay. */
export const withoutFilters = (state: SearchState): SearchState => ({
  ...state,
  km: null,
  chosen: nothingChosen,
});

/** The order that holds: the best match needs words, the distance needs a place that is known. */
export function sortInForce(state: SearchState, hasPlace: boolean): Sort {
  const hasWords = state.words !== '';
  if (state.sort === 'distance' && hasPlace) return 'distance';
  if (state.sort === 'newest' || !hasWords) return 'newest';
  return 'relevance';
}
