// Finds a phone number in a text, also with digits spelled out, spaced or in odd company; dates, times, years and amounts are none.

const digitWords: Readonly<Record<string, string>> = {
  nul: '0',
  zero: '0',
  een: '1',
  één: '1',
  one: '1',
  twee: '2',
  two: '2',
  drie: '3',
  three: '3',
  vier: '4',
  four: '4',
  vijf: '5',
  five: '5',
  zes: '6',
  six: '6',
  zeven: '7',
  seven: '7',
  acht: '8',
  eight: '8',
  negen: '9',
  nine: '9',
};

const words = Object.keys(digitWords).join('|');
/** Six digits in words after each other are no running text. */
const spelledRun = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${words}|\d)[\s,.-]*){6,}(?!\p{L})`,
  'giu',
);
const digitWord = new RegExp(words, 'giu');

const noNumbers: readonly RegExp[] = [
  /\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}\b/gu, // 01-02-2027
  /\b(?:19|20)\d{2}-\d{2}-\d{2}\b/gu, // 2027-02-01
  /\b(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2}\b/gu, // 2026-2027
  /\b\d{1,2}[:.]\d{2}\s?(?:uur|u\b|h\b)?\s?[-–]\s?\d{1,2}[:.]\d{2}/gu, // 09.00 - 17.30
  /\b\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?\b/gu, // 1.250.000
];

/** Digits that stay together: single separators of any kind in between, a plus or double zero in front. */
const digitRun = /(?:\+|\(\s*\+|(?<!\p{L}))(?:\(?\d\)?[\s.\-–/_()•·]{0,3}){8,15}/gu;

/** The first phone number as it stands in the text, or null. */
export function findPhoneNumber(text: string): string | null {
  const spelledOut = text.replace(spelledRun, (run) =>
    run.replace(digitWord, (word) => digitWords[word.toLowerCase()] ?? word),
  );
  const withZero = spelledOut.replace(/(?<![\p{L}\p{N}])[oO](?=[\s.-]?6(?:[\s.-]?\d){8})/gu, '0');
  const cleared = noNumbers.reduce((left, pattern) => left.replace(pattern, ' | '), withZero);
  for (const match of cleared.matchAll(digitRun)) {
    const run = match[0].trim().replace(/[\s.\-–/_(•·]+$/u, '');
    if (isPhoneNumber(run)) return run;
  }
  return null;
}

function isPhoneNumber(run: string): boolean {
  const digits = run.replace(/\D/gu, '');
  if (run.includes('+') || digits.startsWith('00')) return digits.length >= 9;
  if (digits.startsWith('31')) return digits.length === 11;
  return digits.startsWith('0') && (digits.length === 10 || digits.length === 11);
}
