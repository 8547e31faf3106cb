// Proves terms in working days over weekends, holidays, summer time, leap days and the turn of the year.
import fc from 'fast-check';
import { addDays, parsePlainDate } from './plain-date';
import { addWorkingDays, endOfTerm, isWorkingDay, workingDaysBetween } from './working-days';

const d = parsePlainDate;
const anyDate = fc
  .integer({ min: -3650, max: 20_000 })
  .map((days) => addDays(d('2024-01-01'), days));
const anyTerm = fc.integer({ min: 0, max: 60 });

describe('a working day', () => {
  it.each([
    ['2026-11-23', true], // Monday
    ['2026-11-27', true], // Friday
    ['2026-11-28', false], // Saturday
    ['2026-11-29', false], // Sunday
    ['2026-04-03', false], // Good Friday
    ['2026-05-05', false], // Liberation Day, on a Tuesday in no lustrum year
    ['2025-04-28', true], // the Monday after a King's Day that was kept on Saturday
    ['2026-04-27', false], // King's Day on a Monday
  ])('%s: %p', (date, expected) => {
    expect(isWorkingDay(d(date))).toBe(expected);
  });
});

describe('a term of working days', () => {
  it.each([
    ['starts on the day after the event', '2026-11-23', 1, '2026-11-24'],
    ['passes the weekend', '2026-11-20', 1, '2026-11-23'],
    ['from a Saturday', '2026-11-21', 1, '2026-11-23'],
    ['of five days is a week', '2026-11-24', 5, '2026-12-01'],
    ['of ten days is two weeks', '2026-11-24', 10, '2026-12-08'],
    ['over Easter', '2026-04-02', 2, '2026-04-08'],
    ["over King's Day on a Monday", '2026-04-24', 1, '2026-04-28'],
    ["over a King's Day moved from Sunday to Saturday", '2025-04-25', 1, '2025-04-28'],
    ['over 5 May', '2026-05-04', 1, '2026-05-06'],
    ['over Ascension Day', '2026-05-13', 1, '2026-05-15'],
    ['over Whitsun', '2026-05-22', 1, '2026-05-26'],
    ['over Christmas and New Year', '2026-12-24', 5, '2027-01-04'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
    ['over the last of February in a common year', '2027-02-26', 1, '2027-03-01'],
    ['of no days', '2026-11-21', 0, '2026-11-21'],
  ])('%s: %s and %i is %s', (_what, from, term, last) => {
    expect(addWorkingDays(d(from), term)).toBe(last);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 5001])('cannot be %p days', (term) => {
    expect(() => addWorkingDays(d('2026-11-24'), term)).toThrow(RangeError);
  });

  it('can be very long', () => {
    expect(addWorkingDays(d('2026-11-24'), 5000) > '2046-01-01').toBe(true);
  });

  it('ends on a working day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (from, term) => {
        expect(isWorkingDay(addWorkingDays(from, term))).toBe(true);
      }),
    );
  });

  it('is counted back by the days between, whatever the start', () => {
    fc.assert(
      fc.property(anyDate, anyTerm, (from, term) => {
        const last = addWorkingDays(from, term);
        expect(workingDaysBetween(from, last)).toBe(term);
        expect(workingDaysBetween(last, from) + term).toBe(0);
      }),
    );
  });

  it('never ends sooner for a later event or a longer term', () => {
    fc.assert(
      fc.property(anyDate, anyTerm, fc.integer({ min: 0, max: 10 }), (from, term, more) => {
        expect(addWorkingDays(addDays(from, more), term) >= addWorkingDays(from, term)).toBe(true);
        expect(addWorkingDays(from, term + more) >= addWorkingDays(from, term)).toBe(true);
      }),
    );
  });

  it('can be split in two', () => {
    fc.assert(
      fc.property(anyDate, anyTerm, anyTerm, (from, first, second) => {
        expect(addWorkingDays(addWorkingDays(from, first), second)).toBe(
          addWorkingDays(from, first + second),
        );
      }),
    );
  });
});

describe('the working days between', () => {
  it.each([
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-23', '2026-11-20', -1],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-20', '2026-11-20', 0],
    ['2026-12-24', '2027-01-04', 5],
  ])('%s and %s are %i', (from, to, days) => {
    expect(workingDaysBetween(d(from), d(to))).toBe(days);
  });

  it('can be counted for every term that can be added', () => {
    const from = d('2026-11-24');
    expect(workingDaysBetween(from, addWorkingDays(from, 5000))).toBe(5000);
  });

  it('are counted for terms, not for centuries', () => {
    expect(() => workingDaysBetween(d('0001-01-01'), d('9999-12-31'))).toThrow(RangeError);
    expect(() => workingDaysBetween(d('9999-12-31'), d('0001-01-01'))).toThrow(RangeError);
  });
});

describe('the end of a term', () => {
  it.each([
    // the last moment belongs to the term, this instant no longer does
    ['2026-11-24', 5, '2026-12-01T23:00:00.000Z'],
    ['2026-07-01', 5, '2026-07-08T22:00:00.000Z'],
    // Friday to Monday over the nights in which the clock changes
    ['2026-03-27', 1, '2026-03-30T22:00:00.000Z'],
    ['2026-10-23', 1, '2026-10-26T23:00:00.000Z'],
    ['2026-12-31', 1, '2027-01-04T23:00:00.000Z'],
  ])('after %s and %i working days is %s', (from, term, end) => {
    expect(endOfTerm(d(from), term).toISOString()).toBe(end);
  });
});
