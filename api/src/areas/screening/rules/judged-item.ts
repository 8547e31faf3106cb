// An item with its answer and the finding that counts for it: what every rule about a screening reads.
import type { Answer } from './answer';
import type { Item } from './item';
import { inEffect, type Verification } from './verification';

export interface JudgedItem<V extends Verification = Verification> {
  readonly item: Item;
  readonly answer: Answer;
  /** The newest finding, whether or not the answer changed since. */
  readonly newest: V | null;
  /** The finding that counts. */
  readonly verification: V | null;
}

export const judge = <V extends Verification>(
  item: Item,
  answer: Answer,
  newest: V | null,
): JudgedItem<V> => ({ item, answer, newest, verification: inEffect(answer, newest) });

/** A reason as a code with its figures; the sentences stand in the labels, in both languages. */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly itemKey: string | null;
}

export const aboutItem = (item: Item, code: string, params: Reason['params'] = {}): Reason => ({
  code,
  params: { number: item.number, ...params },
  itemKey: item.key,
});

export const inGeneral = (code: string, params: Reason['params'] = {}): Reason => ({
  code,
  params,
  itemKey: null,
});
