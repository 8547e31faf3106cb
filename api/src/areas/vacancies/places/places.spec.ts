// Proves that places are found as people type them, and distances against known ones.
import fc from 'fast-check';
import { placeList, readPlaces } from './place-list';
import { distanceKm, findPlace, placesWithin, suggestPlaces } from './places';

const AMSTERDAM = 2759794;
const UTRECHT = 2745912;
const DEN_HAAG = 2747373;
const DEN_BOSCH = 2747351;
const UNKNOWN = 1;

const names = (prefix: string, limit = 5): string[] =>
  suggestPlaces(prefix, limit).map((place) => place.name);

describe('the list of places', () => {
  it('is whole', () => {
    expect(placeList).toHaveLength(1407);
    expect(new Set(placeList.map((place) => place.id)).size).toBe(1407);
    expect(placeList[0]).toEqual({
      id: AMSTERDAM,
      name: 'Amsterdam',
      province: 'Noord-Holland',
      latitude: 52.374,
      longitude: 4.8897,
    });
  });

  const head = 'name,province,latitude,longitude,population,geonames_id\n';

  it('may end its lines in either way', () => {
    const row = 'Nes,Friesland,53.4,5.7,1000,7';
    expect(readPlaces(`${head}${row}\r\n${row}\n`)).toHaveLength(2);
  });

  it.each([
    ',Friesland,53.4,5.7,1000,7',
    'Nes,,53.4,5.7,1000,7',
    'Nes,Friesland,0.1,5.7,1000,7',
    'Nes,Friesland,99,5.7,1000,7',
    'Nes,Friesland,53.4,0,1000,7',
    'Nes,Friesland,53.4,99,1000,7',
    'Nes,Friesland,x,5.7,1000,7',
    'Nes,Friesland,53.4,5.7,1000',
    'Nes,Friesland,53.4,5.7,1000,7.5',
    'Nes,Friesland,53.4,5.7,1000,7,8',
    'Nes',
  ])('is refused with the row %j', (row) => {
    expect(() => readPlaces(`${head}Nes,Friesland,53.4,5.7,1000,7\n${row}\n`)).toThrow(/row 3/);
  });
});

describe('a place', () => {
  it('is found by its id', () => {
    expect(findPlace(UTRECHT)).toMatchObject({ name: 'Utrecht', province: 'Utrecht' });
    expect(findPlace(UNKNOWN)).toBeNull();
    expect(findPlace(Number.NaN)).toBeNull();
  });
});

describe('suggestions', () => {
  it.each([
    ['utr', 'Utrecht'],
    ['UTRECHT', 'Utrecht'],
    ['haag', 'Den Haag'],
    ['den ha', 'Den Haag'],
    ['the hague', 'Den Haag'],
    ["'s-Gravenhage", 'Den Haag'],
    ['den bosch', "'s-Hertogenbosch"],
    ['s hertog', "'s-Hertogenbosch"],
    ['’s-Hertog', "'s-Hertogenbosch"],
    ['hertogenb', "'s-Hertogenbosch"],
    ['  ijssel ', 'Capelle aan den IJssel'],
    ['amerfoort', undefined],
    ['msterdam', undefined],
    ['amsterdam utrecht', undefined],
    ['bosch the', undefined],
    ['', undefined],
    [' \u0000 % _ \\ ', undefined],
  ])('for %j begin with %s', (prefix, name) => {
    expect(names(prefix)[0]).toBe(name);
  });

  it('pass over accents on both sides', () => {
    expect(names('súdwest')).toEqual(names('sudwest'));
    expect(names('ütrécht')).toEqual(['Utrecht']);
  });

  it('are none for nothing', () => {
    expect(suggestPlaces(' - ', 5)).toEqual([]);
  });

  it('come the largest first, and no more than asked for', () => {
    expect(names('r', 3)).toEqual(['Rotterdam', 'Roosendaal', 'Alphen aan den Rijn']);
    expect(names('r', 0)).toEqual([]);
    expect(names('r', -1)).toEqual([]);
  });

  it('tell places of one name apart', () => {
    expect(suggestPlaces('rijswijk', 5).map((place) => place.province)).toEqual([
      'Zuid-Holland',
      'Noord-Brabant',
    ]);
  });

  it('answer anything that can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(suggestPlaces(text, 7).length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('distance', () => {
  // 35.25, 52.09 and 45.30 by the spherical law of cosines, worked out apart from the code.
  it.each([
    [AMSTERDAM, UTRECHT, 35],
    [AMSTERDAM, DEN_HAAG, 52],
    [UTRECHT, DEN_BOSCH, 45],
    [AMSTERDAM, AMSTERDAM, 0],
  ])('from %i to %i is %i km', (a, b, km) => {
    expect(distanceKm(a, b)).toBe(km);
  });

  it('is unknown to an unknown place', () => {
    expect(distanceKm(AMSTERDAM, UNKNOWN)).toBeNull();
    expect(distanceKm(UNKNOWN, AMSTERDAM)).toBeNull();
  });

  it('is the same both ways and never shorter by a detour', () => {
    const any = fc.constantFrom(...placeList.map((place) => place.id));
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        const [ab, ba, ac, cb] = [
          distanceKm(a, b),
          distanceKm(b, a),
          distanceKm(a, c),
          distanceKm(c, b),
        ].map(Number);
        expect(ab).toBe(ba);
        expect(ab).toBeLessThanOrEqual(Number(ac) + Number(cb) + 2); // each was rounded
      }),
    );
  });
});

describe('the places within reach', () => {
  it('begin with the place itself and go outward', () => {
    const near = placesWithin(UTRECHT, 10);
    expect(near[0]).toEqual({ id: UTRECHT, km: 0 });
    const kms = near.map((place) => place.km);
    expect(kms).toEqual([...kms].sort((a, b) => a - b));
    expect(Math.max(...kms)).toBeLessThanOrEqual(10);
    expect(near.length).toBeGreaterThan(5);
  });

  it('are those the distance says, and all of them', () => {
    const any = fc.constantFrom(...placeList.map((place) => place.id));
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 400 }), (id, km) => {
        const within = new Map(placesWithin(id, km).map((place) => [place.id, place.km]));
        for (const other of placeList) {
          const distance = Number(distanceKm(id, other.id));
          if (distance < km) expect(within.get(other.id)).toBe(distance);
          if (distance > km) expect(within.has(other.id)).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are all places at the far end of the country, and only itself at none', () => {
    expect(placesWithin(AMSTERDAM, 500)).toHaveLength(1407);
    expect(placesWithin(AMSTERDAM, 0)).toEqual([{ id: AMSTERDAM, km: 0 }]);
  });

  it.each([
    [UNKNOWN, 10],
    [AMSTERDAM, -1],
    [AMSTERDAM, Number.NaN],
  ])('of %p at %p km are none', (id, km) => {
    expect(placesWithin(id, km)).toEqual([]);
  });
});
