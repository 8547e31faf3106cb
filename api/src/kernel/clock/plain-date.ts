// A day on the calendar without a time or zone ('YYYY-MM-DD', years 0001 to 9999), for every term and date of ours.
declare const plainDateBrand: unique symbol;

/** A day that exists, written 'YYYY-MM-DD'. Plain string comparison orders these correctly. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

export interface DateParts {
  year: number;
  month: number;
  day: number;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_PER_ERA = 146_097; // 400 Gregorian years
const DAYS_FROM_ERA_TO_EPOCH = 719_468; // 0000-03-01 to 1970-01-01

/** The number of days in a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the value is text that names an existing day; use it on anything that came from outside. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string') return false;
  const match = SHAPE.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads a day that is known to be good. Throws a RangeError on anything else. */
export function parsePlainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError('not a date between 0001-01-01 and 9999-12-31');
  return text;
}

/** The day of these three numbers. Throws a RangeError when there is no such day. */
export function plainDateOf(year: number, month: number, day: number): PlainDate {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return parsePlainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

export function partsOf(date: PlainDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** Negative when a comes before b, 0 when equal, positive when after; fit for sort(). */
export function comparePlainDates(a: PlainDate, b: PlainDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The day that lies so many calendar days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + wholeNumber(days));
}

/** The same day of the month so many months later; the last day of that month where it is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + wholeNumber(months);
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return plainDateOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** How many calendar days b lies after a (negative when before). */
export function diffDays(a: PlainDate, b: PlainDate): number {
  return toEpochDay(b) - toEpochDay(a);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(date: PlainDate): number {
  const sinceMonday = (toEpochDay(date) + 3) % 7; // 1970-01-01 was a Thursday
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

/** Days since 1970-01-01: counts in years that begin in March, so that the leap day comes last. */
export function toEpochDay(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - DAYS_FROM_ERA_TO_EPOCH;
}

function fromEpochDay(epochDay: number): PlainDate {
  const shifted = epochDay + DAYS_FROM_ERA_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return plainDateOf(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

function wholeNumber(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError('not a whole number of days or months');
  return value;
}
