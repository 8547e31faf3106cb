// Everything that stands between a screening and sending it in: no programme, blank questions, remarks nobody looked at.
import type { FieldProblem } from '../../../kernel/errors/problem';
import { missingAt, type AnswerContent } from './answer';
import { fault } from './fault';
import type { Item } from './item';

export interface ToComplete {
  readonly item: Item;
  readonly answer: AnswerContent;
  /** A remark was sent and this question was not saved since. */
  readonly remarkUnseen: boolean;
}

export const programmesMissing = (programmeIds: readonly string[]): FieldProblem[] =>
  programmeIds.length === 0 ? [fault('/programmeIds', 'screening.programmes-required')] : [];

export function questionsMissing(questions: readonly ToComplete[]): FieldProblem[] {
  return questions.flatMap(({ item, answer, remarkUnseen }) => [
    ...missingAt(item, answer),
    ...(remarkUnseen
      ? [fault(`/answers/${item.key}`, 'screening.remark-not-looked-at', { number: item.number })]
      : []),
  ]);
}
