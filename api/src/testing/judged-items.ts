// Builders for the rules of screening: items with answers and findings, without a database; also any of them, for random tests.
import fc from 'fast-check';
import type { Answer, AnswerContent, AnswerValue } from '../areas/screening/rules/answer';
import { mayNotApply, needsPoints, type Item } from '../areas/screening/rules/item';
import { judge, type JudgedItem } from '../areas/screening/rules/judged-item';
import { verificationFault, type Verification } from '../areas/screening/rules/verification';
import { baseTemplate } from '../areas/screening/template/base-template';
import { goodAnswer } from './a-screening';

export const itemOf = (key: string): Item => {
  const item = baseTemplate.items.find((candidate) => candidate.key === key);
  if (!item) throw new Error(`no item ${key}`);
  return item;
};

export const finding = (
  item: Item,
  outcome: Verification['outcome'] = 'met',
  points: number | null = needsPoints(item) && outcome === 'met' ? 4 : null,
): Verification => ({ outcome, points, answerVersion: item.asked ? 1 : 0 });

export const answered = (content: Partial<AnswerContent>): Answer => ({
  value: null,
  notApplicableBecause: null,
  note: null,
  version: 1,
  ...content,
});

/** The item with a good answer, or another value; not checked unless a finding is given. */
export const judged = (
  key: string,
  value?: AnswerValue,
  newest: Verification | null = null,
): JudgedItem => {
  const item = itemOf(key);
  const answer = item.asked
    ? answered(value === undefined ? goodAnswer(item) : { ...goodAnswer(item), value })
    : { ...answered({}), version: 0 };
  return judge(item, answer, newest);
};

/** Every item of the checklist answered well and found to be so, with exceptions by key. */
export const allMet = (other: Readonly<Record<string, JudgedItem>> = {}): JudgedItem[] =>
  baseTemplate.items.map((item) => other[item.key] ?? judged(item.key, undefined, finding(item)));

const anyValue = (item: Item): fc.Arbitrary<AnswerValue | null> => {
  switch (item.kind) {
    case 'yes_no':
      return fc.option(fc.boolean());
    case 'scale':
    case 'choice':
      return fc.option(
        fc.constantFrom(...(item.choices ?? []).map((choice): AnswerValue => choice.value)),
      );
    case 'number':
      return fc.option(
        fc.integer({
          min: item.numberRule?.min ?? 0,
          max: Math.min(item.numberRule?.max ?? 0, 700),
        }),
      );
    case 'text':
    case 'evidence':
      return fc.option(fc.constantFrom('Zo doen wij dat.', 'Anders.'));
  }
};

const anyAnswer = (item: Item): fc.Arbitrary<Answer> =>
  item.asked
    ? fc.oneof(
        { weight: 6, arbitrary: anyValue(item).map((value) => answered({ value })) },
        {
          weight: mayNotApply(item) ? 1 : 0,
          arbitrary: fc.constant(answered({ notApplicableBecause: 'wij hebben geen filialen' })),
        },
      )
    : fc.constant({ ...answered({}), version: 0 });

const anyFinding = (item: Item, answer: Answer): fc.Arbitrary<Verification | null> => {
  const outcome = fc.constantFrom<Verification['outcome']>('met', 'not_met', 'not_applicable');
  return fc
    .option(fc.record({ outcome, points: fc.integer({ min: 1, max: 4 }) }), { freq: 3 })
    .map((drawn) => {
      if (drawn === null) return null;
      const points = needsPoints(item) && drawn.outcome === 'met' ? drawn.points : null;
      const fits = verificationFault(item, answer, { outcome: drawn.outcome, points }) === null;
      return fits ? { outcome: drawn.outcome, points, answerVersion: answer.version } : null;
    });
};

/** Any checklist that the doors let through: answers of the right form, findings that fit them. */
export const anyChecklist: fc.Arbitrary<JudgedItem[]> = fc.tuple(
  ...baseTemplate.items.map((item) =>
    anyAnswer(item).chain((answer) =>
      anyFinding(item, answer).map((newest) => judge(item, answer, newest)),
    ),
  ),
);

/** How often a random test runs, and from which seed: as the command that runs the tests says. */
export const randomRuns = (usual = 100): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: usual * Number(process.env['STAGEKEUR_RUNS'] ?? '1'),
  seed: Number(process.env['FC_SEED'] ?? '1'),
});
