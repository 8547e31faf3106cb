// Reads the RSIN, the number of a legal person or partnership, and weighs it with the eleven test.
declare const rsinBrand: unique symbol;

/** Nine digits that pass the eleven test. Never a citizen's number: a sole trader has no RSIN. */
export type Rsin = string & { readonly [rsinBrand]: true };

const SEPARATORS = /[\s.]/g;
const NINE_DIGITS = /^\d{9}$/;
const ALL_ZERO = '000000000';
const LONGEST_INPUT = 40;

/** The number without spaces and dots, or null when this cannot be one. */
export function readRsin(text: string): Rsin | null {
  if (text.length > LONGEST_INPUT) return null;
  const digits = text.replace(SEPARATORS, '');
  return isRsin(digits) ? digits : null;
}

/** Whether the value is an RSIN in the form we store. */
export function isRsin(value: unknown): value is Rsin {
  if (typeof value !== 'string' || !NINE_DIGITS.test(value) || value === ALL_ZERO) return false;
  return passesElevenTest(value);
}

/** The first eight digits weigh 9 down to 2; their sum modulo 11 is the ninth digit. */
function passesElevenTest(nineDigits: string): boolean {
  const digits = [...nineDigits].map(Number);
  const check = digits.pop();
  const sum = digits.reduce((total, digit, index) => total + digit * (9 - index), 0);
  return sum % 11 === check;
}
