// Which answers are promises: typed commitments that later questions ask about ("was it kept?").
import { isAnswered, isNotApplicable, type AnswerValue } from './answer';
import type { Item, PromiseKind, Unit } from './item';
import type { JudgedItem } from './judged-item';

export interface PromiseMade {
  readonly item: Item;
  readonly kind: PromiseKind;
  readonly value: AnswerValue;
  readonly unit: Unit | null;
  /** What the employer wrote under the question. */
  readonly note: string | null;
}

/** A "no" or a nought promises nothing, and neither does what was found not to be so. */
export function promisesIn(judged: readonly JudgedItem[]): PromiseMade[] {
  return judged.flatMap(({ item, answer, verification }) => {
    if (item.promiseKind === null || !isAnswered(answer) || isNotApplicable(answer)) return [];
    if (answer.value === null || answer.value === false) return [];
    if (answer.value === 0 && item.promiseKind !== 'routine_share') return [];
    if (verification?.outcome === 'not_met') return [];
    return [
      { item, kind: item.promiseKind, value: answer.value, unit: item.unit, note: answer.note },
    ];
  });
}
