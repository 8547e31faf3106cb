// The terms, over weekends and holidays.
import { parsePlainDate } from '../../../kernel/clock/plain-date';
import { answerBy, decideBy, objectUntil, validUntil, workingDayOfTerm } from './terms';

const day = parsePlainDate;

describe('the terms of screening', () => {
  it('gives ten working days to decide and to answer', () => {
    expect(decideBy(day('2026-11-10'))).toBe('2026-11-24');
    expect(answerBy(day('2026-11-24'))).toBe('2026-12-08');
  });

  it('does not count holidays', () => {
    expect(decideBy(day('2026-12-21'))).toBe('2027-01-06');
  });

  it('says which working day of the term it is', () => {
    expect(workingDayOfTerm(day('2026-11-10'), day('2026-11-10'))).toBe(0);
    expect(workingDayOfTerm(day('2026-11-10'), day('2026-11-24'))).toBe(10);
    expect(workingDayOfTerm(day('2026-11-10'), day('2026-11-25'))).toBe(11);
  });

  it('admits for 24 months and gives six weeks to object', () => {
    expect(validUntil(day('2026-11-24'))).toBe('2028-11-24');
    expect(validUntil(day('2027-02-28'))).toBe('2029-02-28');
    expect(objectUntil(day('2026-11-24'))).toBe('2027-01-05');
  });
});
