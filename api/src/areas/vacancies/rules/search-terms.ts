// Takes a student's words apart into the terms that are searched for; words that every vacancy says are left out.

/** More words than this narrow nothing down any more. */
const mostTerms = 8;
const longestTerm = 40;

/** The words of the bank itself; the same list stands in the database function `vacancies.common_words`. */
const commonWords = new Set([
  'stage',
  'stages',
  'stagiair',
  'stagiairs',
  'stagiaire',
  'stagiaires',
  'intern',
  'interns',
  'internship',
  'internships',
]);

/** Lower-case terms in the order typed, each once; empty when nothing was asked. */
export function searchTerms(words: string): string[] {
  const found =
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
  const terms = found
    .filter((word) => !commonWords.has(word))
    .map((word) => word.slice(0, longestTerm));
  return [...new Set(terms)].slice(0, mostTerms);
}
