// Proves that days begin and end at midnight in the Netherlands, summer time or not.
import fc from 'fast-check';
import { amsterdamDateOf, endOfDay, startOfDay } from './amsterdam';
import { addDays, parsePlainDate } from './plain-date';

const d = parsePlainDate;
const HOUR = 3_600_000;

describe('the day in Amsterdam', () => {
  it.each([
    ['2026-01-14T22:59:59.999Z', '2026-01-14'],
    ['2026-01-14T23:00:00.000Z', '2026-01-15'],
    ['2026-07-14T21:59:59.999Z', '2026-07-14'],
    ['2026-07-14T22:00:00.000Z', '2026-07-15'],
    ['2025-12-31T23:00:00.000Z', '2026-01-01'],
    ['1970-01-01T00:00:00.000Z', '1970-01-01'],
  ])('at %s it is %s', (instant, date) => {
    expect(amsterdamDateOf(new Date(instant))).toBe(date);
  });

  it.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z'],
    ['2026-07-15', '2026-07-14T22:00:00.000Z'],
    // summer time begins on 29 March 2026 and ends on 25 October 2026
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
    // the years in which summer time came back and in which the rules were another
    ['1977-04-03', '1977-04-02T23:00:00.000Z'],
    ['1977-04-04', '1977-04-03T22:00:00.000Z'],
    ['1985-09-30', '1985-09-29T23:00:00.000Z'],
    ['9999-12-31', '9999-12-30T23:00:00.000Z'],
  ])('%s begins at %s', (date, instant) => {
    expect(startOfDay(d(date)).toISOString()).toBe(instant);
  });

  it('lasts 23 hours when summer time begins and 25 when it ends', () => {
    const hours = (date: string): number =>
      (endOfDay(d(date)).getTime() - startOfDay(d(date)).getTime()) / HOUR;
    expect(['2026-03-29', '2026-10-25', '2026-06-01'].map(hours)).toEqual([23, 25, 24]);
  });

  it('ends where the next one begins, on every day from 1970 to 2100', () => {
    const wrong: string[] = [];
    for (let date = d('1970-01-01'); date < '2101-01-01'; date = addDays(date, 1)) {
      const start = startOfDay(date);
      const lastMoment = new Date(start.getTime() - 1);
      const ok =
        amsterdamDateOf(start) === date &&
        amsterdamDateOf(lastMoment) === addDays(date, -1) &&
        endOfDay(addDays(date, -1)).getTime() === start.getTime();
      if (!ok) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  it('holds every instant between its start and its end', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2100-12-31') }), (instant) => {
        fc.pre(!Number.isNaN(instant.getTime()));
        const date = amsterdamDateOf(instant);
        expect(startOfDay(date).getTime()).toBeLessThanOrEqual(instant.getTime());
        expect(endOfDay(date).getTime()).toBeGreaterThan(instant.getTime());
      }),
    );
  });

  it('has a start and an end on the first and the last day there is', () => {
    expect(startOfDay(d('0001-01-01')).getTime()).toBeLessThan(
      startOfDay(d('0001-01-02')).getTime(),
    );
    expect(endOfDay(d('9999-12-31')).toISOString()).toBe('9999-12-31T23:00:00.000Z');
  });

  it.each([Number.NaN, 8.64e15, -8.64e15])('refuses the instant %p', (epochMs) => {
    expect(() => amsterdamDateOf(new Date(epochMs))).toThrow(RangeError);
  });
});
