// Groups the work list by how pressing a term is: over, today, this week, later; safety goes first within a group.
import { addDays, diffDays, weekdayOf, type PlainDate } from '../../../kernel/clock/plain-date';
import { workingDaysBetween } from '../../../kernel/clock/working-days';

export const urgencies = ['overdue', 'today', 'this_week', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

/** Sunday of the week in which `today` lies: up to there it is "this week". */
export const endOfWeek = (today: PlainDate): PlainDate => addDays(today, 7 - weekdayOf(today));

export function urgencyOf(dueOn: PlainDate, today: PlainDate): Urgency {
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'today';
  return dueOn <= endOfWeek(today) ? 'this_week' : 'later';
}

export interface DueInWords {
  /** Key of the labels catalogue, with `count` as its number. */
  readonly key: 'tasks.due.late' | 'tasks.due.today' | 'tasks.due.in';
  readonly count: number;
}

/** "4 working days late", "today", "in 3 days": late in working days, since that is how terms run; ahead in plain days. */
export function dueInWords(dueOn: PlainDate, today: PlainDate): DueInWords {
  if (dueOn < today) return { key: 'tasks.due.late', count: workingDaysLate(dueOn, today) };
  if (dueOn === today) return { key: 'tasks.due.today', count: 0 };
  return { key: 'tasks.due.in', count: diffDays(today, dueOn) };
}

/** Working days that passed since the term ended; 0 while it has not, and in the weekend right after it. */
export const workingDaysLate = (dueOn: PlainDate, today: PlainDate): number =>
  dueOn < today ? workingDaysBetween(dueOn, today) : 0;
