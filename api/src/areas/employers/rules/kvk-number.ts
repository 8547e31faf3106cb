// Reads the number of a registration in the Dutch trade register as people type it.
declare const kvkNumberBrand: unique symbol;

/** Eight digits; leading zeros count, and there is no check digit. */
export type KvkNumber = string & { readonly [kvkNumberBrand]: true };

const SEPARATORS = /[\s.]/g;
const EIGHT_DIGITS = /^\d{8}$/;
const ALL_ZERO = '00000000';
const LONGEST_INPUT = 40;

/** The number without spaces and dots, or null when this cannot be one. A wrong length is never padded or cut. */
export function readKvkNumber(text: string): KvkNumber | null {
  if (text.length > LONGEST_INPUT) return null;
  const digits = text.replace(SEPARATORS, '');
  return isKvkNumber(digits) ? digits : null;
}

/** Whether the value is already in the form we store. */
export function isKvkNumber(value: unknown): value is KvkNumber {
  return typeof value === 'string' && EIGHT_DIGITS.test(value) && value !== ALL_ZERO;
}
