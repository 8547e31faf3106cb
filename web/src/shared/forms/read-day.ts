// Reads a day as people type it: 8-12-2026, 8/12/26, 8 december 2026, 2026-12-08.
import type { Day } from '../format/format';

const months = new Map(
  [
    ['jan'],
    ['feb'],
    ['mrt', 'maa', 'mar'],
    ['apr'],
    ['mei', 'may'],
    ['jun'],
    ['jul'],
    ['aug'],
    ['sep'],
    ['okt', 'oct'],
    ['nov'],
    ['dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** null when it is no day that exists. */
export function readDay(text: string): Day | null {
  const parts = text
    .trim()
    .toLowerCase()
    .split(/[\s./-]+/);
  const [first, second, third] = parts;
  if (parts.length !== 3 || !first || !second || !third) return null;
  return first.length === 4
    ? day(Number(first), Number(second), Number(third))
    : day(fullYear(third), months.get(second.slice(0, 3)) ?? Number(second), Number(first));
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function day(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const isReal =
    year >= 1900 &&
    year <= 2200 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === dayOfMonth;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
