// Counts terms in working days: Monday to Friday without public holidays; the day of the event does not count.
import { endOfDay } from './amsterdam';
import { isHoliday } from './holidays';
import { PlainDate, addDays, diffDays, weekdayOf } from './plain-date';

const SATURDAY = 6;
const LONGEST_TERM = 5000; // about twenty years; more is a slip of the caller, not a term

/** Whether terms run on this day. */
export function isWorkingDay(date: PlainDate): boolean {
  return weekdayOf(date) < SATURDAY && !isHoliday(date);
}

/** The last day of a term of so many working days after an event on `from`; `from` itself for a term of 0. */
export function addWorkingDays(from: PlainDate, workingDays: number): PlainDate {
  if (!Number.isInteger(workingDays) || workingDays < 0 || workingDays > LONGEST_TERM) {
    throw new RangeError(`not a term of 0 to ${String(LONGEST_TERM)} working days`);
  }
  let date = from;
  for (let left = workingDays; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) left -= 1;
  }
  return date;
}

/** How many working days lie after `from` up to and with `to`; negative when `to` comes first ("3 days late"). */
export function workingDaysBetween(from: PlainDate, to: PlainDate): number {
  if (to < from) return -workingDaysBetween(to, from);
  if (diffDays(from, to) > LONGEST_TERM * 2) throw new RangeError('too long for a term');
  let count = 0;
  for (let date = from; date < to;) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) count += 1;
  }
  return count;
}

/** The instant a term of so many working days is over: the end of its last day in the Netherlands, exclusive. */
export function endOfTerm(from: PlainDate, workingDays: number): Date {
  return endOfDay(addWorkingDays(from, workingDays));
}
