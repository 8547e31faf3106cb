// A question as people see it.
import { mayNotApply, type Item } from '../rules/item';
import type { QuestionView } from './own-items.view';

/** The fields of a question, to be spread into larger views. */
export type Question = Pick<QuestionView, keyof QuestionView>;

export const questionView = (item: Item): Question => ({
  key: item.key,
  number: item.number,
  question: item.question,
  help: item.help,
  why: item.why,
  fact: item.fact,
  kind: item.kind,
  unit: item.unit,
  range:
    item.numberRule === null
      ? null
      : {
          min: item.numberRule.min,
          max: item.numberRule.max,
          decimals: item.numberRule.decimals,
        },
  choices: item.choices?.map(({ value, label }) => ({ value, label })) ?? null,
  note: item.note,
  asked: item.asked,
  notApplicableAllowed: mayNotApply(item),
  hardRequirement: item.knockOut !== 'none',
  becomesPromise: item.promiseKind !== null,
});
