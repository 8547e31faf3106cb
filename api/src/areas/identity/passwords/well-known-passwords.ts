// Knows the passwords that attackers try first, offline: the breached list that comes with zxcvbn-ts, and Dutch words.
import { dictionary } from '@zxcvbn-ts/language-common';
import { DUTCH_WORDS } from './dutch-words';

const MOST_BEHIND_A_WORD = 6;

const breached: ReadonlySet<string> = new Set(dictionary['passwords-common'].map(String));

/** Whether a password is in the breached list, is a Dutch word with a year or sign behind it, or one sign repeated. */
export function isWellKnownPassword(password: string): boolean {
  const lower = password.toLowerCase();
  if (breached.has(lower)) return true;
  const word = /^\p{L}*/u.exec(lower)?.[0] ?? '';
  const behind = lower.slice(word.length);
  const isDutchWord = DUTCH_WORDS.has(word) && behind.length <= MOST_BEHIND_A_WORD;
  return isDutchWord || new Set(lower).size === 1;
}
