// Which place somebody means who typed a name and did not choose.
import { matchPlace, namesPlace, placeText } from './match-place';

const gelderland = { id: 4, name: 'Hengelo', province: 'Gelderland' };
const overijssel = { id: 3, name: 'Hengelo', province: 'Overijssel' };
const sneek = { id: 5, name: 'Súdwest-Fryslân', province: 'Fryslân' };
const options = [overijssel, gelderland, sneek];

it('takes the exact name, without regard to capitals and accents', () => {
  expect(matchPlace('sudwest fryslan', options)).toBe(sneek);
  expect(matchPlace('HENGELO', options)).toBe(overijssel);
});

it('tells places of one name apart by their province', () => {
  expect(matchPlace('Hengelo, Gelderland', options)).toBe(gelderland);
  expect(placeText(gelderland, options)).toBe('Hengelo, Gelderland');
  expect(placeText(sneek, options)).toBe('Súdwest-Fryslân');
});

it('takes the first, the largest, for a beginning; nothing for what nobody knows', () => {
  expect(matchPlace('Heng', options)).toBe(overijssel);
  expect(matchPlace('Xanadu', [])).toBeNull();
});

it('knows whether the text says it all', () => {
  expect(namesPlace('hengelo', overijssel)).toBe(true);
  expect(namesPlace('heng', overijssel)).toBe(false);
});
