// Days as people here write them.
import { readDay } from './read-day';

it.each([
  '8-12-2026',
  '08-12-2026',
  '8/12/26',
  '8.12.2026',
  '8 december 2026',
  '8 dec 2026',
  '2026-12-08',
])('reads %p', (text) => {
  expect(readDay(text)).toBe('2026-12-08');
});

it.each([
  ['1 maart 2027', '2027-03-01'],
  ['1 mrt 2027', '2027-03-01'],
  ['1 March 2027', '2027-03-01'],
  ['1 mei 2027', '2027-05-01'],
  ['29-2-2028', '2028-02-29'],
])('reads %p as %p', (text, day) => {
  expect(readDay(text)).toBe(day);
});

it.each(['', '30-2-2027', '29-2-2027', '1-13-2027', 'morgen', '1-1', '1-1-10000', '0-1-2027'])(
  'finds no day in %p',
  (text) => {
    expect(readDay(text)).toBeNull();
  },
);
