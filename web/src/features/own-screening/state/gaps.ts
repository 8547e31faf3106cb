// What still has to be done in a section: what the API finds missing, and what could not be saved.
import type { FieldProblem } from '../../../shared/api/problem-error';
import { fieldErrors } from '../../../shared/forms/field-errors';
import type { Missing, OwnItem } from '../api/own-screening';
import type { Entries } from './answer-book';

export interface Gap extends FieldProblem {
  /** The question it is about; null for what is about none. */
  readonly itemKey: string | null;
}

const keyIn = (pointer: string): string | null => /^\/answers\/([^/]+)/.exec(pointer)?.[1] ?? null;

/** What the API refused to send in. */
export const gapsOf = (problem: unknown): Gap[] =>
  fieldErrors(problem).map((error) => ({ ...error, itemKey: keyIn(error.pointer) }));

export const gapsIn = (missing: readonly Missing[]): Gap[] =>
  missing.map(({ pointer, code, detail }) => ({
    pointer,
    code,
    message: detail,
    itemKey: keyIn(pointer),
  }));

/** The pointers of a refused answer start at the answer; those of the section at its question. */
export function refusalsIn(entries: Entries, items: readonly OwnItem[]): Gap[] {
  return items.flatMap(({ key }) =>
    (entries.get(key)?.save.problem?.errors ?? []).map((error) => ({
      ...error,
      pointer: error.pointer === '/note' ? `/answers/${key}/note` : `/answers/${key}`,
      itemKey: key,
    })),
  );
}

/** "Vraag 29: kies ja of nee" stands at question 29 as "Kies ja of nee". */
export function atItsField(message: string): string {
  const bare = message.replace(/^\p{L}+ \d+: /u, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
