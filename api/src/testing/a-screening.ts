// Builder: an employer's screening in the state that a test needs, with every question answered and checked unless told otherwise.
import { amsterdamDateOf } from '../kernel/clock/amsterdam';
import { addDays } from '../kernel/clock/plain-date';
import { newId, type Id } from '../kernel/ids/ids';
import type { Tx } from '../kernel/database/tx';
import {
  isNotApplicable,
  type AnswerContent,
  type AnswerValue,
} from '../areas/screening/rules/answer';
import { needsPoints, type Item } from '../areas/screening/rules/item';
import type { ScreeningState } from '../areas/screening/rules/screening-lifecycle';
import type { VerificationOutcome } from '../areas/screening/rules/verification';
import { JudgedItems } from '../areas/screening/store/judged-items';
import { Screenings } from '../areas/screening/store/screenings';
import { Templates } from '../areas/screening/store/templates';
import { StorePromises } from '../areas/screening/use-cases/store-promises';
import { baseTemplate } from '../areas/screening/template/base-template';
import type { TestApp } from './test-app';

export interface ScreeningOptions {
  readonly employerId: Id;
  readonly programmeIds: readonly Id[];
  /** The employer's person who answered. */
  readonly answeredBy: Id;
  /** The coordinator who checked; needed once anything was checked. */
  readonly checkedBy?: Id;
  /** Default: verified. */
  readonly state?: ScreeningState;
  /** Other answers than the good ones, by item; null: not answered. */
  readonly answers?: Readonly<Record<string, Partial<AnswerContent> | null>>;
  /** Other findings than "met", by item; null: not checked. */
  readonly outcomes?: Readonly<Record<string, VerificationOutcome | null>>;
}

export interface TestScreening {
  readonly id: Id;
  readonly templateId: Id;
}

const blank: AnswerContent = { value: null, notApplicableBecause: null, note: null };

const goodNumbers: Readonly<Record<string, number>> = {
  size_continuity: 12,
  routine_share: 15,
  supervision_hours: 2,
  supervisor_ratio: 2,
  allowance: 600,
};

/** An answer that meets the question fully. */
export function goodAnswer(item: Item): AnswerContent {
  const note = item.note === null ? null : `Toelichting bij vraag ${item.number}`;
  const values: Readonly<Record<Item['kind'], AnswerValue>> = {
    yes_no: true,
    scale: 4,
    number: goodNumbers[item.key] ?? 1,
    choice: item.choices?.[0]?.value ?? '',
    text: `Antwoord op vraag ${item.number}`,
    evidence: `Te zien bij vraag ${item.number}`,
  };
  return { ...blank, value: values[item.kind], note };
}

/** Good answers to every question that an employer is asked, by key. */
export const goodAnswers = (): Map<string, AnswerContent> =>
  new Map(
    baseTemplate.items.filter((item) => item.asked).map((item) => [item.key, goodAnswer(item)]),
  );

export async function aScreening(test: TestApp, options: ScreeningOptions): Promise<TestScreening> {
  const id = newId();
  const state = options.state ?? 'verified';
  const now = test.clock.now();
  const today = test.clock.today();
  const sentIn = state !== 'draft' && state !== 'withdrawn';
  const checked = ['in_review', 'returned', 'verified', 'superseded'].includes(state);
  const verified = state === 'verified' || state === 'superseded';
  return test.database.transaction(async (tx) => {
    const template = await test.get(Templates).inForce(tx);
    if (!template)
      throw new Error('no checklist in force: the application installs it when it starts');
    await tx.query(
      `insert into screening.screenings (id, employer_id, template_id, programme_ids, state, created_by, created_at,
         submitted_at, submitted_by, decide_by, taken_by, taken_at, returned_at, verified_at, verified_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        id,
        options.employerId,
        template.id,
        options.programmeIds,
        state,
        options.answeredBy,
        now,
        sentIn ? now : null,
        sentIn ? options.answeredBy : null,
        sentIn && state !== 'returned' ? addDays(today, 14) : null,
        checked ? (options.checkedBy ?? null) : null,
        checked && options.checkedBy ? now : null,
        state === 'returned' ? now : null,
        verified ? now : null,
        verified ? (options.checkedBy ?? null) : null,
      ],
    );
    for (const item of await test.get(Templates).items(tx, template.id)) {
      const answer = await putAnswer(tx, id, item, options, now);
      if (checked) await putFinding(tx, id, item, answer, options, now);
    }
    if (state === 'verified') {
      const screening = await test.get(Screenings).lock(tx, id);
      await test
        .get(StorePromises)
        .run(tx, screening, await test.get(JudgedItems).of(tx, screening));
    }
    return { id, templateId: template.id };
  });
}

async function putAnswer(
  tx: Tx,
  screeningId: Id,
  item: Item,
  { answers = {}, answeredBy }: ScreeningOptions,
  now: Date,
): Promise<AnswerContent> {
  const other = answers[item.key];
  if (!item.asked || other === null) return blank;
  const good = goodAnswer(item);
  const answer = other === undefined ? good : { ...blank, note: good.note, ...other };
  await tx.query(
    `insert into screening.answers (screening_id, item_key, value, not_applicable_because, note, answered_by, answered_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      screeningId,
      item.key,
      answer.value === null ? null : JSON.stringify(answer.value),
      answer.notApplicableBecause,
      answer.note,
      answeredBy,
      now,
    ],
  );
  return answer;
}

async function putFinding(
  tx: Tx,
  screeningId: Id,
  item: Item,
  answer: AnswerContent,
  { outcomes = {}, answers = {}, checkedBy }: ScreeningOptions,
  now: Date,
): Promise<void> {
  const wanted = outcomes[item.key];
  if (checkedBy === undefined || wanted === null || answers[item.key] === null) return;
  const usual = isNotApplicable(answer)
    ? 'not_applicable'
    : answer.value === false
      ? 'not_met'
      : 'met';
  const outcome = wanted ?? usual;
  await tx.query(
    `insert into screening.verifications (id, screening_id, item_key, answer_version, outcome, points, finding,
       source, seen_on, verified_by, verified_role, verified_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'Gesprek met de werkgever', $8, $9, 'coordinator', $10)`,
    [
      newId(),
      screeningId,
      item.key,
      item.asked ? 1 : 0,
      outcome,
      needsPoints(item) && outcome === 'met' ? 4 : null,
      `Gezien bij vraag ${item.number}`,
      amsterdamDateOf(now),
      checkedBy,
      now,
    ],
  );
}
