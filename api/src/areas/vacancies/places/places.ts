// Finds places by what people type and tells how far they lie apart, from memory, so that a search can ask at will.
import { type Place, placeList } from './place-list';

export interface PlaceWithin {
  readonly id: number;
  /** Kilometres as the crow flies, whole. */
  readonly km: number;
}

const LONGEST_QUERY = 100;
const EARTH_RADIUS_KM = 6371;

// Under what other names people look for a place.
const OTHER_NAMES: readonly [number, string][] = [
  [2747351, 'Den Bosch'],
  [2747373, "'s-Gravenhage"],
  [2747373, 'The Hague'],
];

const placesById = new Map(placeList.map((place) => [place.id, place]));

/** The words of each place with a space before each, in the order of the list: the largest first. */
const searchable = placeList.map((place) => {
  const others = OTHER_NAMES.filter(([id]) => id === place.id).map(([, name]) => name);
  return { place, words: [place.name, ...others].map((name) => ` ${plain(name)}`).join(' |') };
});

/** The place with this GeoNames id; null when it is not in the list. */
export function findPlace(id: number): Place | null {
  return placesById.get(id) ?? null;
}

/** Places with a word that begins like this, or words; the largest first, without regard to accents and capitals. */
export function suggestPlaces(prefix: string, limit: number): Place[] {
  const wanted = plain(prefix);
  if (wanted === '') return [];
  return searchable
    .filter(({ words }) => words.includes(` ${wanted}`))
    .slice(0, Math.max(0, limit))
    .map(({ place }) => place);
}

/** The places whose centre lies within so many kilometres, itself first, the nearest first; none for an unknown id. */
export function placesWithin(id: number, km: number): PlaceWithin[] {
  const from = placesById.get(id);
  if (!from) return [];
  return placeList
    .map((place) => ({ id: place.id, distance: distanceBetween(from, place) }))
    .filter(({ distance }) => distance <= km)
    .sort((a, b) => a.distance - b.distance)
    .map((place) => ({ id: place.id, km: Math.round(place.distance) }));
}

/** Whole kilometres between two places as the crow flies; null when one of them is unknown. */
export function distanceKm(a: number, b: number): number | null {
  const [from, to] = [placesById.get(a), placesById.get(b)];
  return from && to ? Math.round(distanceBetween(from, to)) : null;
}

/** The haversine formula, exact enough to half a percent. */
function distanceBetween(a: Place, b: Place): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(north + across * east));
}

/** Lower case letters and digits in words, without accents; "'s-Hertogenbosch" is 's hertogenbosch'. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST_QUERY)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
