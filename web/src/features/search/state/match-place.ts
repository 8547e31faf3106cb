// Decides which place somebody means who typed a name without choosing it from the list.
import type { Place } from '../api/find-places';

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** The exact name, with or without its province; else the first that begins so: the largest. */
export function matchPlace(typed: string, options: readonly Place[]): Place | null {
  const wanted = plain(typed);
  const exact = options.find(
    ({ name, province }) => plain(name) === wanted || plain(`${name} ${province}`) === wanted,
  );
  return exact ?? options[0] ?? null;
}

/** The name as it goes into the field: with its province where another place in the list has the same name. */
export function placeText(place: Place, options: readonly Place[]): string {
  const isAlone = options.filter(({ name }) => name === place.name).length < 2;
  return isAlone ? place.name : `${place.name}, ${place.province}`;
}

/** What was typed says exactly which place this is. */
export const namesPlace = (typed: string, place: Place): boolean =>
  [place.name, `${place.name} ${place.province}`].some((name) => plain(name) === plain(typed));
