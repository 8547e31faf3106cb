// Reads the places of the Netherlands (GeoNames, CC BY 4.0) once, when the program starts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Place {
  /** The GeoNames id. */
  readonly id: number;
  readonly name: string;
  readonly province: string;
  readonly latitude: number;
  readonly longitude: number;
}

const FILE = join(__dirname, '..', '..', '..', '..', 'data', 'places-nl.csv');

/** All places, the largest first, as the file has them. */
export const placeList: readonly Place[] = readPlaces(readFileSync(FILE, 'utf8'));

/** Reads the rows name, province, latitude, longitude, population, id. Throws on a row that is not whole. */
export function readPlaces(csv: string): Place[] {
  const [, ...rows] = csv.trim().split(/\r?\n/);
  return rows.map((row, index) => {
    const [name = '', province = '', latitude, longitude, , id, ...more] = row.split(',');
    const place = {
      id: Number(id),
      name,
      province,
      latitude: Number(latitude),
      longitude: Number(longitude),
    };
    const whole =
      name !== '' &&
      province !== '' &&
      Number.isSafeInteger(place.id) &&
      place.latitude > 50 && // all of the Netherlands in Europe, and nothing that was misread
      place.latitude < 54 &&
      place.longitude > 3 &&
      place.longitude < 8 &&
      more.length === 0;
    if (!whole) throw new Error(`places-nl.csv: row ${String(index + 2)} cannot be read`);
    return place;
  });
}
