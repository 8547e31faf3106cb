// Which periods a policy row may get, and what of its past stays as it was.
import type { PlainDate } from '../../../kernel/clock/plain-date';
import {
  hasBegun,
  isInForce,
  objectionToEnd,
  objectionToPeriod,
  overlaps,
  predecessorOf,
} from './policy-period';

const day = (text: string) => text as PlainDate;
const today = day('2026-11-24');
const period = (from: string, until: string | null = null) => ({
  validFrom: day(from),
  validUntil: until === null ? null : day(until),
});

describe('the period of a policy row', () => {
  it('begins today or later, and ends no sooner than it begins', () => {
    expect(objectionToPeriod(period('2026-11-24'), today)).toBeNull();
    expect(objectionToPeriod(period('2026-11-23'), today)).toBe('begins-in-past');
    expect(objectionToPeriod(period('2027-01-01', '2027-01-01'), today)).toBeNull();
    expect(objectionToPeriod(period('2027-01-01', '2026-12-31'), today)).toBe(
      'ends-before-it-begins',
    );
  });

  it('holds on its first and its last day, and for ever without an end', () => {
    const row = period('2026-09-01', '2027-08-31');
    expect(isInForce(row, day('2026-08-31'))).toBe(false);
    expect(isInForce(row, day('2026-09-01'))).toBe(true);
    expect(isInForce(row, day('2027-08-31'))).toBe(true);
    expect(isInForce(row, day('2027-09-01'))).toBe(false);
    expect(isInForce(period('2026-09-01'), day('2199-12-31'))).toBe(true);
  });

  it('has begun from its first day on', () => {
    expect(hasBegun(period('2026-11-24'), today)).toBe(true);
    expect(hasBegun(period('2026-11-25'), today)).toBe(false);
  });

  it('ends today at the earliest: what is over stays as it was', () => {
    const row = period('2026-09-01');
    expect(objectionToEnd(row, today, today)).toBeNull();
    expect(objectionToEnd(row, day('2026-11-23'), today)).toBe('ends-in-past');
    expect(objectionToEnd(period('2027-01-01'), day('2026-12-31'), today)).toBe(
      'ends-before-it-begins',
    );
  });

  it.each([
    [period('2026-01-01', '2026-12-31'), period('2027-01-01'), false],
    [period('2026-01-01', '2026-12-31'), period('2026-12-31'), true],
    [period('2026-01-01'), period('2030-01-01', '2030-02-01'), true],
    [period('2027-01-01'), period('2026-01-01', '2026-12-31'), false],
    [period('2026-03-01', '2026-03-31'), period('2026-01-01', '2026-12-31'), true],
  ])('meets another one or not: %j and %j', (one, other, expected) => {
    expect(overlaps(one, other)).toBe(expected);
    expect(overlaps(other, one)).toBe(expected);
  });

  it('follows on the open row before it, unless that would have to end in the past', () => {
    const open = period('2026-09-01');
    const rows = [period('2025-09-01', '2026-08-31'), open];
    expect(predecessorOf(rows, period('2027-01-01'), today)).toBe(open);
    expect(predecessorOf(rows, period('2026-11-25'), today)).toBe(open);
    expect(predecessorOf(rows, period('2026-11-24'), today)).toBeNull();
    expect(predecessorOf(rows, period('2026-09-01'), today)).toBeNull();
    expect(predecessorOf([period('2028-01-01')], period('2027-01-01'), today)).toBeNull();
  });
});
