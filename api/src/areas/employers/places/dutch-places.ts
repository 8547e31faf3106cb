// Knows the places of the Netherlands by name, so that distance can be told from the address of a site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';

/** Official names in addresses for places that are listed under their everyday name. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "'s-gravenhage": 'den haag',
  'den bosch': "'s-hertogenbosch",
};

@Injectable()
export class DutchPlaces {
  private readonly ids = readPlaces();

  /** GeoNames id of the place; of the largest where several have the name; null for a place that is not listed. */
  idOf(name: string): number | null {
    const key = plain(name);
    return this.ids.get(plain(OTHERWISE[key] ?? key)) ?? null;
  }
}

/** The file lists the largest place first. */
function readPlaces(): ReadonlyMap<string, number> {
  const file = join(__dirname, '..', '..', '..', '..', 'data', 'places-nl.csv');
  const places = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [name, , , , , id] = line.split(',');
    if (name === undefined || id === undefined) continue;
    const key = plain(name);
    if (!places.has(key)) places.set(key, Number(id));
  }
  return places;
}

function plain(name: string): string {
  return name
    .slice(0, 100)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .trim()
    .toLowerCase();
}
