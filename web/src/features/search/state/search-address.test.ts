// The search in the address: Dutch words that can be read, nothing that makes no sense, and back as it was.
import { readCatalogue, type Catalogue } from '../../../testing/words';
import { languages } from '../../../shared/i18n/languages';
import { filters, fixedValues } from './filter-table';
import { readAddress, validateAddress, writeAddress } from './search-address';
import {
  nothingChosen,
  sortInForce,
  toggle,
  withoutFilters,
  type SearchState,
} from './search-state';

const nothing: SearchState = {
  words: '',
  place: { text: '', id: null },
  km: null,
  sort: null,
  chosen: nothingChosen,
};

const everything: SearchState = {
  words: 'jeugd & gezin',
  place: { text: 'Utrecht', id: 2745912 },
  km: 25,
  sort: 'distance',
  chosen: filters.reduce(
    (chosen, filter) =>
      fixedValues(filter).reduce((sum, value) => toggle(sum, filter, value), chosen),
    nothingChosen,
  ),
};

it('writes readable words and leaves out what says nothing', () => {
  const chosen = toggle(toggle(nothingChosen, 'type', 'graduation_internship'), 'noTest', 'true');
  expect(writeAddress({ ...nothing, words: 'jeugd', chosen })).toEqual({
    q: 'jeugd',
    soort: ['afstudeerstage'],
    'zonder-test': ['ja'],
  });
  expect(writeAddress(nothing)).toEqual({});
});

it('brings every filter back as it went in', () => {
  expect(readAddress(writeAddress(everything))).toEqual(everything);
});

it('reads single values as the router gives them', () => {
  expect(readAddress({ q: '112', soort: 'meewerkstage', start: '2027-02', thuis: 'ja' })).toEqual({
    ...nothing,
    words: '112',
    chosen: { ...nothingChosen, type: ['work_internship'], start: ['2027-02'], remote: ['true'] },
  });
});

it.each([
  { soort: 'onzin', dagen: ['9'], start: ['2027-13', "x' or 1=1"], opleiding: 'SW', thuis: 'nee' },
  { km: '25', plaatsnr: '5' },
  { plaats: '  ', plaatsnr: '5', km: '25' },
  { sorteer: 'beoordeling', q: '   ' },
  { q: { a: 1 }, soort: { b: 2 }, km: 'ver' },
])('leaves out what makes no sense: %j', (raw) => {
  expect(validateAddress(raw)).toEqual({});
});

it('keeps a place that was only typed, without a number', () => {
  expect(validateAddress({ plaats: 'Xanadu', plaatsnr: '-1', km: '10' })).toEqual({
    plaats: 'Xanadu',
    km: 10,
  });
});

it('shortens what the API would refuse', () => {
  expect(readAddress({ q: 'a'.repeat(300), plaats: 'b'.repeat(300) })).toMatchObject({
    words: 'a'.repeat(200),
    place: { text: 'b'.repeat(100) },
  });
});

it('takes filters off without touching words and place', () => {
  expect(withoutFilters(everything)).toEqual({ ...everything, km: null, chosen: nothingChosen });
});

it('sorts by what was asked: the best match needs words, the distance a place', () => {
  expect(sortInForce(nothing, true)).toBe('newest');
  expect(sortInForce({ ...nothing, words: 'zorg' }, false)).toBe('relevance');
  expect(sortInForce({ ...nothing, sort: 'distance' }, false)).toBe('newest');
  expect(sortInForce({ ...nothing, sort: 'distance' }, true)).toBe('distance');
  expect(sortInForce({ ...nothing, words: 'zorg', sort: 'newest' }, true)).toBe('newest');
});

it('has a word for every value of every filter, in both languages', () => {
  /** Counted or filled in with an amount. */
  const worded = filters.filter((filter) => filter !== 'days' && filter !== 'allowance');
  const missing = languages.flatMap((language) => {
    const { option } = readCatalogue(language, 'search') as Record<string, Catalogue>;
    return worded.flatMap((filter) =>
      fixedValues(filter)
        .filter((value) => typeof (option?.[filter] as Catalogue | undefined)?.[value] !== 'string')
        .map((value) => `${language} ${filter} ${value}`),
    );
  });
  expect(missing).toEqual([]);
});
