// Addresses that people can read and that come back as they went in.
import { parseSearch, stringifySearch } from './search-params';

it('writes words, numbers, lists and switches without quotes', () => {
  expect(stringifySearch({ q: 'jeugd en gezin', km: 25, soort: ['a', 'b'], thuis: true })).toBe(
    '?q=jeugd+en+gezin&km=25&soort=a&soort=b&thuis=true',
  );
});

it('leaves out what says nothing', () => {
  expect(stringifySearch({ q: '', a: undefined, b: null, c: false, d: [] })).toBe('');
});

it('reads one value as text and several as a list', () => {
  expect(parseSearch('?q=3511&soort=a&soort=b')).toEqual({ q: '3511', soort: ['a', 'b'] });
});

it.each(['a&b=c', 'één "woord"', '50%', '<b>', '+31'])('brings %p back as it was', (text) => {
  expect(parseSearch(stringifySearch({ q: text }))).toEqual({ q: text });
});
