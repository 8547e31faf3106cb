// Proves which address is read, and that a shielded one stays shielded whatever else is sent along.
import { readAddresses } from './kvk-addresses';
import type { UntrustedObject } from './untrusted';

const address = { type: 'bezoekadres', straatnaam: 'Laan', huisnummer: 1, plaats: 'Lollum' };
const given = (...adressen: object[]): UntrustedObject => ({ adressen });

describe('a shielded address', () => {
  it.each([
    { indAfgeschermd: 'Ja' },
    { indAfgeschermd: true },
    { indicatieAfgeschermd: 'Ja' },
    { indAfgeschermd: 'ja' },
    { indAfgeschermd: 'J' },
    { indAfgeschermd: 1 },
    { indAfgeschermd: {} },
    { indAfgeschermd: 'Nee', indicatieAfgeschermd: 'Ja' },
  ])('stays shielded with %j, though it is sent along', (indication) => {
    expect(readAddresses(given({ ...address, ...indication }))).toBe('shielded');
  });

  it('stays shielded when it is sent a second time without the indication', () => {
    expect(readAddresses(given(address, { ...address, indAfgeschermd: 'Ja' }))).toBe('shielded');
  });

  it('says nothing of another kind of address', () => {
    const postal = { ...address, type: 'correspondentieadres', indAfgeschermd: 'Ja' };
    expect(readAddresses(given(postal, address))).toMatchObject({ place: 'Lollum' });
  });
});

describe('an address', () => {
  it.each([{}, { indAfgeschermd: 'Nee' }, { indAfgeschermd: false }, { indAfgeschermd: null }])(
    'is read with %j',
    (indication) => {
      expect(readAddresses(given({ ...address, ...indication }))).toEqual({
        street: 'Laan',
        houseNumber: '1',
        postcode: null,
        place: 'Lollum',
        country: null,
      });
    },
  );

  it.each([null, {}, { adressen: null }, { adressen: 'Laan 1' }, { adressen: [] }, given([])])(
    'is none in %j',
    (owner) => {
      expect(readAddresses(owner)).toBeNull();
    },
  );

  it('is the visiting address, never the postal one', () => {
    expect(readAddresses(given({ ...address, type: 'correspondentieadres' }))).toBeNull();
  });

  it('can be abroad', () => {
    const brussels = {
      type: 'bezoekadres',
      straatHuisnummer: 'Rue de la Loi 16',
      postcodeWoonplaats: '1000 Brussel',
      land: 'België',
    };
    expect(readAddresses(given(brussels))).toEqual({
      street: 'Rue de la Loi 16',
      houseNumber: null,
      postcode: null,
      place: '1000 Brussel',
      country: 'België',
    });
  });

  it.each([
    [{ huisnummer: '3' }, '3'],
    [{ huisnummer: 3, huisnummerToevoeging: 'A' }, '3 A'],
    [{ huisnummer: 3, huisletter: 'A' }, '3A'],
    [{ huisnummer: -3 }, null],
    [{ huisnummer: 1e9 }, null],
    [{ huisnummer: null, huisletter: 'A' }, null],
  ])('with %j has house number %j', (changes, houseNumber) => {
    expect(readAddresses(given({ ...address, ...changes }))).toMatchObject({ houseNumber });
  });

  it('is none without a street and a place', () => {
    const postcode = { type: 'bezoekadres', postcode: '8823SJ', land: 'Nederland' };
    expect(readAddresses(given(postcode))).toBeNull();
  });
});
