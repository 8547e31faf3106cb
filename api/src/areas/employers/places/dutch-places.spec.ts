// Finds places as addresses write them.
import { DutchPlaces } from './dutch-places';

describe('the places of the Netherlands', () => {
  const places = new DutchPlaces();

  it.each([
    ['Utrecht', 2745912],
    [' utrecht ', 2745912],
    ['Den Haag', 2747373],
    ["'s-Gravenhage", 2747373],
    ['’s-Gravenhage', 2747373],
    ['Súdwest', null],
    ['', null],
    ['x'.repeat(10_000), null],
  ])('reads %s as %s', (name, id) => {
    expect(places.idOf(name)).toBe(id);
  });

  it('knows Den Bosch under both its names', () => {
    expect(places.idOf('Den Bosch')).not.toBeNull();
    expect(places.idOf('Den Bosch')).toBe(places.idOf("'s-Hertogenbosch"));
  });
});
