// Takes values out of JSON that a stranger wrote: own properties only, checked type, bounded size, clean text.
import { PlainDate, isPlainDate } from '../../../kernel/clock/plain-date';

export type UntrustedObject = Readonly<Record<string, unknown>>;

/** A field that decides something has a form nobody agreed on, so that the whole answer cannot be trusted. */
export class Nonsense extends Error {}

const MOST_ITEMS = 100;
// Control characters, invisible formatting (among it bidirectional overrides) and lone surrogates.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;
const KVK_DATE = /^(\d{4})(\d{2})(\d{2})$/;

/** The value as an object, or null; an array is none. */
export function asObject(value: unknown): UntrustedObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as UntrustedObject)
    : null;
}

/** A property of the object itself; null for absent, so that 'constructor' is not found in everything. */
export function field(object: UntrustedObject | null, key: string): unknown {
  return object !== null && Object.hasOwn(object, key) ? (object[key] ?? null) : null;
}

/** The object in a property, or null where there is none. */
export function objectIn(object: UntrustedObject | null, key: string): UntrustedObject | null {
  return asObject(field(object, key));
}

/** The objects in a list, at most a hundred; other items are passed over. */
export function objectsIn(object: UntrustedObject | null, key: string): UntrustedObject[] {
  const list = field(object, key);
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, MOST_ITEMS)
    .map(asObject)
    .filter((item) => item !== null);
}

/** The texts in a list, at most a hundred; other items are passed over. */
export function textsIn(object: UntrustedObject | null, key: string, longest: number): string[] {
  const list = field(object, key);
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, MOST_ITEMS)
    .map((item: unknown) => cleanText(item, longest))
    .filter((text) => text !== null);
}

/** Printable text of one line, or null where it is absent, empty, too long or no text. */
export function textIn(
  object: UntrustedObject | null,
  key: string,
  longest: number,
): string | null {
  return cleanText(field(object, key), longest);
}

/** Like textIn for a field that decides something: what is there must be good text. */
export function decidingTextIn(
  object: UntrustedObject | null,
  key: string,
  longest: number,
): string | null {
  const value = field(object, key);
  if (value === null || value === '') return null;
  const text = cleanText(value, longest);
  if (text === null) throw new Nonsense(key);
  return text;
}

/** A whole number from 0 to `most`, also when it is written as text; null for anything else. */
export function countIn(object: UntrustedObject | null, key: string, most: number): number | null {
  const value = field(object, key);
  const isDigits = typeof value === 'string' && /^\d{1,9}$/.test(value);
  const count = isDigits ? Number(value) : value;
  if (typeof count !== 'number' || !Number.isInteger(count)) return null;
  return count >= 0 && count <= most ? count : null;
}

/** 'Ja' or 'Nee' (or a boolean); null where it says neither. */
export function yesNoIn(object: UntrustedObject | null, key: string): boolean | null {
  const value = field(object, key);
  if (value === 'Ja' || value === true) return true;
  if (value === 'Nee' || value === false) return false;
  return null;
}

/**
 * A date written YYYYMMDD, in which zeros stand for parts the register does not know. `given` tells that there is
 * one, `date` is null unless it is known to the day.
 */
export function kvkDateIn(
  object: UntrustedObject | null,
  key: string,
): { given: boolean; date: PlainDate | null } {
  const value = field(object, key);
  if (value === null || value === '') return { given: false, date: null };
  const match = typeof value === 'string' ? KVK_DATE.exec(value) : null;
  if (!match) throw new Nonsense(key);
  const date = match.slice(1).join('-');
  return { given: true, date: isPlainDate(date) ? date : null };
}

function cleanText(value: unknown, longest: number): string | null {
  if (typeof value !== 'string' || value.length > longest * 2) return null;
  const text = value.normalize('NFC').replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim();
  return text === '' || text.length > longest ? null : text;
}
