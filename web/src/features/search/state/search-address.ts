// The search as it stands in the address, in Dutch words that can be read, shared and typed: ?q=jeugd&soort=afstudeerstage.
import { filters, filterTable, fixedValues, type Chosen, type Filter } from './filter-table';
import { distances, nothingChosen, type SearchState, type Sort } from './search-state';

/** Keys and values as they stand in the address. */
export type SearchAddress = Readonly<
  Partial<Record<'q' | 'plaats' | 'sorteer', string>> &
    Partial<Record<'plaatsnr' | 'km', number>> &
    Partial<Record<(typeof filterTable)[Filter]['key'], readonly string[]>>
>;

const sortWords: Readonly<Record<Sort, string>> = {
  relevance: 'beste',
  newest: 'nieuwste',
  distance: 'dichtbij',
};

const longestWords = 200;
const longestPlace = 100;
/** As many programmes or months as the API reads. */
const mostFree = 20;

/** Reads any address: what makes no sense is left out. */
export function readAddress(raw: Readonly<Record<string, unknown>>): SearchState {
  const placeText = text(raw.plaats, longestPlace);
  const km = Number(first(raw.km));
  const sort = first(raw.sorteer);
  return {
    words: text(raw.q, longestWords),
    place: { text: placeText, id: placeText === '' ? null : placeNumber(first(raw.plaatsnr)) },
    km: placeText === '' ? null : (distances.find((distance) => distance === km) ?? null),
    sort: (Object.keys(sortWords) as Sort[]).find((name) => sortWords[name] === sort) ?? null,
    chosen: filters.reduce<Chosen>(
      (chosen, filter) => ({ ...chosen, [filter]: readFilter(filter, raw) }),
      nothingChosen,
    ),
  };
}

/** Leaves out whatever says nothing. */
export function writeAddress({ words, place, km, sort, chosen }: SearchState): SearchAddress {
  const lists = filters
    .filter((filter) => chosen[filter].length > 0)
    .map((filter) => [filterTable[filter].key, writeFilter(filter, chosen[filter])]);
  return {
    ...(words !== '' && { q: words }),
    ...(place.text !== '' && { plaats: place.text }),
    ...(place.text !== '' && place.id !== null && { plaatsnr: place.id }),
    ...(place.text !== '' && km !== null && { km }),
    ...(Object.fromEntries(lists) as SearchAddress),
    ...(sort !== null && { sorteer: sortWords[sort] }),
  };
}

/** For the router: any address becomes the one that this search would write itself. */
export const validateAddress = (raw: Record<string, unknown>): SearchAddress =>
  writeAddress(readAddress(raw));

const all = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const first = (value: unknown): unknown => all(value)[0];

/** A number in the address is a text that looks like one: ?q=112. */
function text(value: unknown, longest: number): string {
  const found = first(value);
  if (typeof found !== 'string' && typeof found !== 'number') return '';
  return String(found).trim().slice(0, longest);
}

function placeNumber(value: unknown): number | null {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 && number < 2_000_000_000 ? number : null;
}

/** In the order of the page, each once. */
function readFilter(filter: Filter, raw: Readonly<Record<string, unknown>>): readonly string[] {
  const { key, values } = filterTable[filter];
  const asked = new Set(all(raw[key]).map(String));
  if (values instanceof RegExp) {
    return [...asked].filter((value) => values.test(value)).slice(0, mostFree);
  }
  return fixedValues(filter).filter((value) => asked.has(wordOf(filter, value)));
}

function writeFilter(filter: Filter, chosen: readonly string[]): string[] {
  if (filterTable[filter].values instanceof RegExp) return [...chosen];
  return fixedValues(filter)
    .filter((value) => chosen.includes(value))
    .map((value) => wordOf(filter, value));
}

/** The word for a value; what has no word stands for itself. */
function wordOf(filter: Filter, value: string): string {
  const { values } = filterTable[filter];
  return values instanceof RegExp ? value : ((values as Record<string, string>)[value] ?? value);
}
