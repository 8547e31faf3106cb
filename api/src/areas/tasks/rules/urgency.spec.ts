// The groups of the work list and the words for a term, around weekends and holidays.
import { parsePlainDate } from '../../../kernel/clock/plain-date';
import { dueInWords, endOfWeek, urgencyOf, workingDaysLate } from './urgency';

const day = parsePlainDate;
const tuesday = day('2026-11-24');

describe('urgency', () => {
  it.each([
    ['2026-11-23', 'overdue'],
    ['2026-11-24', 'today'],
    ['2026-11-25', 'this_week'],
    ['2026-11-29', 'this_week'],
    ['2026-11-30', 'later'],
  ])('puts a term on %s under %s on a Tuesday', (due, expected) => {
    expect(urgencyOf(day(due), tuesday)).toBe(expected);
  });

  it('ends the week on Sunday, also on a Sunday and over the new year', () => {
    expect(endOfWeek(day('2026-11-29'))).toBe('2026-11-29');
    expect(endOfWeek(day('2026-12-31'))).toBe('2027-01-03');
  });

  it('counts how late in working days, over a weekend and Christmas', () => {
    expect(workingDaysLate(day('2026-11-20'), tuesday)).toBe(2);
    expect(workingDaysLate(day('2026-12-24'), day('2026-12-28'))).toBe(1);
    expect(workingDaysLate(day('2026-11-20'), day('2026-11-21'))).toBe(0);
    expect(workingDaysLate(day('2026-11-25'), tuesday)).toBe(0);
  });

  it('says a term in words', () => {
    expect(dueInWords(day('2026-11-18'), tuesday)).toEqual({ key: 'tasks.due.late', count: 4 });
    expect(dueInWords(tuesday, tuesday)).toEqual({ key: 'tasks.due.today', count: 0 });
    expect(dueInWords(day('2026-12-24'), tuesday)).toEqual({ key: 'tasks.due.in', count: 30 });
  });
});
