// Reads telephone numbers as people in the Netherlands write them.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

const LONGEST_NUMBER = 60;

/** The number in E.164 without extension, Dutch unless it says otherwise; null when nobody can have it. */
export function readPhone(text: string): string | null {
  if (text.length > LONGEST_NUMBER) return null;
  const number = parsePhoneNumberFromString(text, 'NL');
  return number?.isValid() === true ? number.number : null;
}
