// Days, moments and amounts in both languages; a day is a day wherever the reader's clock stands.
import {
  dayOf,
  formatBytes,
  formatDay,
  formatMoment,
  formatMoney,
  formatNumber,
  formatTime,
} from './format';

const day = '2026-11-25';
const bare = (text: string) => text.replace(/\u00a0|\u202f/g, ' ');

it('writes days in Dutch', () => {
  expect(formatDay('nl', day, 'full')).toBe('woensdag 25 november 2026');
  expect(formatDay('nl', '2026-12-08', 'weekday')).toBe('dinsdag 8 december');
  expect(formatDay('nl', day)).toBe('25 november 2026');
  expect(formatDay('nl', day, 'short')).toBe('wo 25 nov');
  expect(formatDay('nl', day, 'table')).toBe('25 nov 2026');
  expect(formatDay('nl', day, 'dayMonth')).toBe('25 nov');
  expect(formatDay('nl', day, 'month')).toBe('november 2026');
});

it('writes days in English', () => {
  expect(formatDay('en', day, 'full')).toBe('Wednesday 25 November 2026');
  expect(formatDay('en', day, 'short')).toBe('Wed 25 Nov');
});

it('keeps the first and the last day of the year on their day', () => {
  expect(formatDay('nl', '2027-01-01')).toBe('1 januari 2027');
  expect(formatDay('nl', '2026-12-31')).toBe('31 december 2026');
});

it('shows moments on the clock of Amsterdam, in winter and in summer', () => {
  expect(formatTime('nl', '2026-11-24T13:03:00Z')).toBe('14:03');
  expect(formatTime('nl', '2026-07-24T12:03:00Z')).toBe('14:03');
  expect(dayOf('2026-11-24T23:30:00Z')).toBe('2026-11-25');
  expect(formatMoment('nl', '2026-11-24T23:30:00Z', 'dayMonth')).toBe('25 nov 00:30');
});

it('writes amounts, with cents only where there are any', () => {
  expect(bare(formatMoney('nl', 525))).toBe('€ 525');
  expect(bare(formatMoney('nl', 525.5))).toBe('€ 525,50');
  expect(bare(formatMoney('nl', 1250))).toBe('€ 1.250');
  expect(bare(formatMoney('en', 1250))).toBe('€1,250');
});

it('writes numbers and sizes of files', () => {
  expect(formatNumber('nl', 4.25)).toBe('4,3');
  expect(formatBytes('nl', 1_240_000)).toBe('1,2 MB');
  expect(formatBytes('en', 840_000)).toBe('840 kB');
  expect(formatBytes('nl', 12)).toBe('1 kB');
});
