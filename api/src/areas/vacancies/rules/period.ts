// Tells on which day an internship of so many weeks ends.
import { addDays, weekdayOf, type PlainDate } from '../../../kernel/clock/plain-date';

const friday = 5;

/** The last working weekday of the last week. */
export function lastDay(startsOn: PlainDate, weeks: number): PlainDate {
  const end = addDays(startsOn, weeks * 7 - 1);
  return addDays(end, -Math.max(0, weekdayOf(end) - friday));
}
