// Proves the calendar arithmetic against the Date of the runtime, which shares none of its code.
import fc from 'fast-check';
import {
  PlainDate,
  addDays,
  addMonths,
  comparePlainDates,
  daysInMonth,
  diffDays,
  isPlainDate,
  parsePlainDate,
  partsOf,
  plainDateOf,
  toEpochDay,
  weekdayOf,
} from './plain-date';

const FIRST = -719_162; // 0001-01-01
const LAST = 2_932_896; // 9999-12-31
const MS_PER_DAY = 86_400_000;

function byRuntime(epochDay: number): string {
  return new Date(epochDay * MS_PER_DAY).toISOString().slice(0, 10);
}

const anyEpochDay = fc.integer({ min: FIRST, max: LAST });
const anyDate = anyEpochDay.map((day) => parsePlainDate(byRuntime(day)));
const d = parsePlainDate;

describe('a plain date', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-11-30'])(
    'accepts %s',
    (text) => {
      expect(isPlainDate(text)).toBe(true);
      expect(parsePlainDate(text)).toBe(text);
    },
  );

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '0000-01-01',
    '10000-01-01',
    '+002026-01-01',
    '-0001-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '20260101',
    '２０２６-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => parsePlainDate(text)).toThrow(RangeError);
  });

  it.each([20260101, null, undefined, ['2026-01-01'], { year: 2026 }])(
    'refuses %j, which is no text',
    (value) => {
      expect(isPlainDate(value)).toBe(false);
    },
  );

  it('agrees with the runtime on every day of four centuries and at both ends', () => {
    const days = [FIRST, FIRST + 1, LAST - 1, LAST];
    for (let day = -25_567; day < -25_567 + DAYS_IN_400_YEARS; day += 1) days.push(day);
    const wrong = days.filter((day) => {
      const date = byRuntime(day);
      const sunday0 = new Date(day * MS_PER_DAY).getUTCDay();
      return (
        !isPlainDate(date) ||
        toEpochDay(date) !== day ||
        addDays(d('1970-01-01'), day) !== date ||
        weekdayOf(date) !== (sunday0 === 0 ? 7 : sunday0)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('adds days and counts them back', () => {
    fc.assert(
      fc.property(anyEpochDay, anyEpochDay, (from, to) => {
        const a = d(byRuntime(from));
        const b = d(byRuntime(to));
        expect(diffDays(a, b)).toBe(to - from);
        expect(addDays(a, to - from)).toBe(b);
        expect(Math.sign(comparePlainDates(a, b))).toBe(Math.sign(from - to));
      }),
    );
  });

  it('does not leave the four-digit years', () => {
    expect(() => addDays(d('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(d('0001-01-01'), -1)).toThrow(RangeError);
    expect(() => addMonths(d('9999-12-01'), 1)).toThrow(RangeError);
    expect(() => plainDateOf(10_000, 1, 1)).toThrow(RangeError);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'adds whole numbers only, not %p',
    (amount) => {
      expect(() => addDays(d('2026-01-01'), amount)).toThrow(RangeError);
      expect(() => addMonths(d('2026-01-01'), amount)).toThrow(RangeError);
    },
  );

  it('takes a date apart and puts it together', () => {
    expect(partsOf(d('0987-06-05'))).toEqual({ year: 987, month: 6, day: 5 });
    expect(plainDateOf(987, 6, 5)).toBe('0987-06-05');
    expect(() => plainDateOf(2026, 2, 29)).toThrow(RangeError);
  });

  it('knows the length of the months', () => {
    const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((m) => daysInMonth(2026, m));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([2000, 1900, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
  });
});

describe('adding months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-05-31', -3, '2026-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-11-24', 24, '2028-11-24'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-06-30', 0, '2026-06-30'],
    ['2026-01-01', -12, '2025-01-01'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(d(from), months)).toBe(to);
  });

  it('lands in the intended month on the same day, or on its last day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (from: PlainDate, months) => {
        const { year, month, day } = partsOf(from);
        const wanted = new Date(Date.UTC(2000, month - 1 + months, 1));
        const wantedYear = wanted.getUTCFullYear() - 2000 + year;
        fc.pre(wantedYear >= 1 && wantedYear <= 9999);
        const to = partsOf(addMonths(from, months));
        expect([to.year, to.month]).toEqual([wantedYear, wanted.getUTCMonth() + 1]);
        expect(to.day).toBe(Math.min(day, daysInMonth(to.year, to.month)));
      }),
    );
  });
});

const DAYS_IN_400_YEARS = 146_097;
