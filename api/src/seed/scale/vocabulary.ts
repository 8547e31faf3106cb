// Words for invented vacancies: the sentences of the demo's own, which have the word distribution of real ones, and rare compounds of their nouns.
import { dutchVacancies, englishVacancies } from '../vacancies/index';
import type { SeedVacancy } from '../vacancies/seed-vacancy';

export interface Vocabulary {
  readonly language: 'nl' | 'en';
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
  readonly tasks: readonly string[];
  /** Words that occur in few vacancies, the commonest first. */
  readonly compounds: readonly string[];
}

const rareWords = 12_000;

function vocabularyOf(language: 'nl' | 'en', vacancies: readonly SeedVacancy[]): Vocabulary {
  const sentences = vacancies.flatMap(
    ({ body }) => body.replace(/\s+/g, ' ').match(/[^.!?]+[.!?]/g) ?? [],
  );
  const nouns = [
    ...new Set(
      sentences
        .join(' ')
        .toLowerCase()
        .match(/\b[a-z]{5,9}\b/g),
    ),
  ];
  return {
    language,
    titles: vacancies.map(({ title }) => title),
    sentences: sentences.map((sentence) => sentence.trim()),
    tasks: vacancies.flatMap(({ tasks }) => tasks),
    compounds: Array.from(
      { length: rareWords },
      (_, n) => `${nouns[n % nouns.length] ?? ''}${nouns[(n * 37 + 11) % nouns.length] ?? ''}`,
    ),
  };
}

export const vocabularies: readonly Vocabulary[] = [
  vocabularyOf('nl', dutchVacancies),
  vocabularyOf('en', englishVacancies),
];
