// Translates between instants and days in the Netherlands, summer time included, from the zone data of the runtime.
import { PlainDate, plainDateOf, toEpochDay } from './plain-date';

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;
const MS_PER_SECOND = 1000;
// Twelve hours are kept clear at both ends, so that the day in the Netherlands always has four digits of year.
const FIRST_INSTANT = (toEpochDay(plainDateOf(1, 1, 1)) + 0.5) * MS_PER_DAY;
const LAST_INSTANT = (toEpochDay(plainDateOf(9999, 12, 31)) + 0.5) * MS_PER_DAY;

// Making a formatter costs a hundred times what using it does.
const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

// Since 1970 days in the Netherlands begin at whole hours of UTC, so the instants of an hour fall on one day.
const daysByHour = new Map<number, PlainDate>();
const MOST_HOURS_KEPT = 10_000;

interface WallTime {
  date: PlainDate;
  msIntoDay: number;
}

/** The day it is in the Netherlands at this instant. Throws a RangeError outside the years 0001 to 9999. */
export function amsterdamDateOf(instant: Date): PlainDate {
  const hour = Math.floor(instant.getTime() / MS_PER_HOUR);
  const known = daysByHour.get(hour);
  if (known !== undefined) return known;
  const { date } = wallTimeOf(instant);
  if (hour < 0) return date;
  if (daysByHour.size >= MOST_HOURS_KEPT) daysByHour.clear();
  daysByHour.set(hour, date);
  return date;
}

/** The first instant of the day in the Netherlands. */
export function startOfDay(date: PlainDate): Date {
  return midnight(toEpochDay(date));
}

/** The end of the day in the Netherlands, exclusive: the first instant of the next day. */
export function endOfDay(date: PlainDate): Date {
  return midnight(toEpochDay(date) + 1);
}

function midnight(epochDay: number): Date {
  const midnightUtc = epochDay * MS_PER_DAY;
  const firstGuess = midnightUtc - offsetAt(midnightUtc);
  return new Date(midnightUtc - offsetAt(firstGuess));
}

// Exact for whole seconds, which midnights are.
function offsetAt(epochMs: number): number {
  const readable = Math.min(Math.max(epochMs, FIRST_INSTANT), LAST_INSTANT);
  const { date, msIntoDay } = wallTimeOf(new Date(readable));
  return toEpochDay(date) * MS_PER_DAY + msIntoDay - readable;
}

function wallTimeOf(instant: Date): WallTime {
  const epochMs = instant.getTime();
  if (!(epochMs >= FIRST_INSTANT && epochMs <= LAST_INSTANT)) {
    throw new RangeError('not an instant in the years 0001 to 9999');
  }
  const parts = new Map(wallClock.formatToParts(instant).map((part) => [part.type, part.value]));
  const read = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  return {
    date: plainDateOf(read('year'), read('month'), read('day')),
    msIntoDay: ((read('hour') * 60 + read('minute')) * 60 + read('second')) * MS_PER_SECOND,
  };
}
