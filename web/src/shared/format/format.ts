// Writes days, moments, money and numbers as the reader's language does; days are YYYY-MM-DD without time.
import type { Language } from '../i18n/languages';

export type Day = string;
export type Instant = string | Date;

const zone = 'Europe/Amsterdam';
const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

export type DayStyle = 'full' | 'weekday' | 'long' | 'short' | 'table' | 'dayMonth' | 'month';

const dayStyles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  /** dinsdag 8 december 2026 */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** dinsdag 8 december */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  /** 14 september 2026 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** wo 25 nov */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** 14 sep 2026 */
  table: { day: 'numeric', month: 'short', year: 'numeric' },
  /** 24 nov */
  dayMonth: { day: 'numeric', month: 'short' },
  /** februari 2027 */
  month: { month: 'long', year: 'numeric' },
};

const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function cached<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  const known = cache.get(key) as T | undefined;
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

function plain(text: string): string {
  // Dutch abbreviates with a full stop in some engines; the register writes "14 sep 2026".
  return text.replace(/(\p{L})\./gu, '$1').replace(/,/g, '');
}

export function formatDay(language: Language, day: Day, style: DayStyle = 'long'): string {
  const format = cached(
    `day ${language} ${style}`,
    () => new Intl.DateTimeFormat(locales[language], { ...dayStyles[style], timeZone: 'UTC' }),
  );
  return plain(format.format(new Date(`${day.slice(0, 10)}T12:00:00Z`)));
}

/** The calendar day in Amsterdam on which a moment falls. */
export function dayOf(instant: Instant): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant));
}

export function formatMoment(language: Language, instant: Instant, style: DayStyle = 'long') {
  return `${formatDay(language, dayOf(instant), style)} ${formatTime(language, instant)}`;
}

/** 14:03, in Amsterdam. */
export function formatTime(language: Language, instant: Instant): string {
  const format = cached(
    `time ${language}`,
    () =>
      new Intl.DateTimeFormat(locales[language], {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: zone,
      }),
  );
  return format.format(new Date(instant));
}

/** € 525, or € 525,50 when there are cents. */
export function formatMoney(language: Language, euros: number): string {
  const digits = Number.isInteger(euros) ? 0 : 2;
  const format = cached(
    `money ${language} ${digits}`,
    () =>
      new Intl.NumberFormat(locales[language], {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  return format.format(euros);
}

export function formatNumber(language: Language, value: number, digits = 1): string {
  const format = cached(
    `number ${language} ${digits}`,
    () => new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }),
  );
  return format.format(value);
}

/** 1,2 MB. */
export function formatBytes(language: Language, bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes >= 1
    ? `${formatNumber(language, megabytes)} MB`
    : `${formatNumber(language, Math.max(1, Math.round(bytes / 1000)), 0)} kB`;
}
