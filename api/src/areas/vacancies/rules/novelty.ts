// Tells whether a vacancy is new: its first publication is at most so many days ago.
import { addDays, type PlainDate } from '../../../kernel/clock/plain-date';

export const daysNew = 7;

/** The day it became visible while that is news, else null. */
export const newSince = (publishedOn: PlainDate, today: PlainDate): PlainDate | null =>
  publishedOn > addDays(today, -daysNew) ? publishedOn : null;
