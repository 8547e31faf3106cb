// Writes the questions of one section short: what is not said takes the usual value.
import type { Item, Section } from '../rules/item';

type Said = Pick<Item, 'number' | 'key' | 'kind' | 'question' | 'help' | 'why' | 'fact'> &
  Partial<Item>;

export const inSection = (section: Section, questions: readonly Said[]): readonly Item[] =>
  questions.map((said) => ({
    unit: null,
    choices: null,
    note: null,
    asked: true,
    verifier: 'employer',
    knockOut: 'none',
    weight: 0,
    numberRule: null,
    promiseKind: null,
    ...said,
    section,
  }));
