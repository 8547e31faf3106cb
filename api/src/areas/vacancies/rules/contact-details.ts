// Finds contact details in a text, also disguised ones: applying goes through the bank, so that every student gets an answer.
import { findPhoneNumber } from './phone-in-text';

export type ContactKind = 'email' | 'link' | 'phone' | 'address' | 'handle';

export interface ContactDetail {
  readonly kind: ContactKind;
  /** The words as they stand in the text. */
  readonly excerpt: string;
}

const topDomains =
  'nl|com|org|net|eu|be|de|fr|uk|info|io|nu|app|dev|online|shop|site|amsterdam|frl|edu|me|tv|link';
/** Names of techniques that look like a domain and are none. */
const noDomains = /^(?:asp\.net|socket\.io|draw\.io|vb\.net|ado\.net|ml\.net)$/i;

const at = String.raw`(?:@|\(\s?(?:at|apenstaart(?:je)?|@)\s?\)|\[\s?(?:at|@)\s?\]|\{\s?at\s?\}|\bapenstaart(?:je)?\b|\bapestaart(?:je)?\b)`;
const dot = String.raw`(?:\.|\(\s?(?:dot|punt|\.)\s?\)|\[\s?(?:dot|punt|\.)\s?\]|\bpunt\b|\bdot\b)`;

const patterns: readonly (readonly [ContactKind, RegExp])[] = [
  [
    'email',
    new RegExp(
      String.raw`[\p{L}\p{N}._%+-]{1,64}\s{0,3}${at}\s{0,3}[\p{L}\p{N}-]{1,63}(?:\s{0,3}${dot}\s{0,3}[\p{L}\p{N}-]{1,63})+`,
      'giu',
    ),
  ],
  // "naam at bedrijf dot com": the bare word "at" counts only with a disguised or real top domain behind it.
  [
    'email',
    new RegExp(
      String.raw`[\p{L}\p{N}._%+-]{1,64}\s{1,3}at\s{1,3}[\p{L}\p{N}-]{1,63}\s{0,3}${dot}\s{0,3}(?:${topDomains})\b`,
      'giu',
    ),
  ],
  ['email', /[([{]\s*at\s*[)\]}]|\bape(?:n)?staart(?:je)?\b/giu],
  ['link', /\b(?:https?|ftp|mailto|tel|whatsapp)\s*:\s*\/{0,2}\s*\S+/giu],
  ['link', /\bhxxps?\b\S*/giu],
  ['link', /\bwww\s*\.\s*\S+/giu],
  [
    'link',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+(?:${topDomains})(?![\p{L}\p{N}-])(?:\/\S*)?`,
      'gu',
    ),
  ],
  [
    'link',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}@._-])(?:[\p{Lu}\p{N}][\p{Lu}\p{N}-]*\.)+(?:${topDomains.toUpperCase()})(?![\p{L}\p{N}-])`,
      'gu',
    ),
  ],
  [
    'link',
    new RegExp(
      String.raw`[\p{L}\p{N}-]{1,63}\s{0,3}(?:[([]\s*(?:dot|punt)\s*[)\]]|\b(?:dot|punt)\b)\s*(?:nl|com|org|net|eu|be|info)\b`,
      'giu',
    ),
  ],
  ['handle', /(?<![\p{L}\p{N}._-])@[\p{L}\p{N}_.]{3,}/giu],
  [
    'address',
    /\b[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}\b(?=[\s,]*(?:nr\.?|nummer|huisnummer)?\s*\d{1,5}\b)/gu,
  ],
  ['address', /\b\d{1,5}\s?[a-zA-Z]?[\s,]{1,3}[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}\b/gu],
  [
    'address',
    /\b[\p{Lu}][\p{L}'’.-]*(?:straat|laan|gracht|kade|plein|singel|steeg|dreef|plantsoen|weg|dijk)\s+\d{1,4}(?:\s?[a-hA-H])?\b(?!\s*(?:%|dagen|dag|uur|uren|weken|week|maanden|jaar|keer|studenten|stagiairs|mensen|collega|minuten|kilometer|km|kinderen|jongeren))/gu,
  ],
  ['address', /\b(?:postbus|p\.?\s?o\.?\s?box)\s+\d{2,6}\b/giu],
];

/** Every contact detail in the text, in the order of the kinds above; the same words once. */
export function contactDetailsIn(text: string): ContactDetail[] {
  const readable = plainCharacters(text);
  const found: ContactDetail[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of readable.matchAll(pattern)) {
      const excerpt = match[0].trim();
      if (noDomains.test(excerpt) || found.some((known) => known.excerpt.includes(excerpt)))
        continue;
      found.push({ kind, excerpt });
    }
  }
  const phone = findPhoneNumber(readable);
  if (phone !== null) found.push({ kind: 'phone', excerpt: phone });
  return found;
}

/** Full-width and styled letters as plain ones, invisible characters out: what a reader sees is what is searched. */
function plainCharacters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/gu, '');
}
