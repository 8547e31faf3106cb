// What an employer can answer to an item, whether it has the right form, and what is still missing.
import type { FieldProblem } from '../../../kernel/errors/problem';
import { fault, type FaultCode } from './fault';
import { mayNotApply, type Item } from './item';

export type AnswerValue = boolean | number | string;

export interface AnswerContent {
  readonly value: AnswerValue | null;
  /** "Not applicable, because …"; never together with a value. */
  readonly notApplicableBecause: string | null;
  readonly note: string | null;
}

export interface Answer extends AnswerContent {
  /** 0 while nothing was saved yet. */
  readonly version: number;
}

export const noAnswer: Answer = { value: null, notApplicableBecause: null, note: null, version: 0 };

export const longestText = 2000;

const filled = (text: string | null): boolean => text !== null && text.trim() !== '';

export const isNotApplicable = (answer: AnswerContent): boolean =>
  answer.value === null && filled(answer.notApplicableBecause);

export const isAnswered = (answer: AnswerContent): boolean =>
  isNotApplicable(answer) ||
  (typeof answer.value === 'string' ? filled(answer.value) : answer.value !== null);

export const sameContent = (a: AnswerContent, b: AnswerContent): boolean =>
  a.value === b.value && a.notApplicableBecause === b.notApplicableBecause && a.note === b.note;

/** Whether the open field under the question has to be filled in with this answer. */
export function noteIsWanted(item: Item, answer: AnswerContent): boolean {
  if (item.note === null || !isAnswered(answer) || isNotApplicable(answer)) return false;
  return item.note.when === 'always' || (item.note.when === 'yes') === (answer.value === true);
}

/** Faults of form in what is being saved; half-finished is fine, another kind of value is not. */
export function formFaults(item: Item, answer: AnswerContent): FieldProblem[] {
  if (!item.asked) return [fault('', 'screening.item-not-asked')];
  const faults = valueFault(item, answer.value);
  if (answer.notApplicableBecause !== null) {
    if (answer.value !== null)
      faults.push(fault('/notApplicableBecause', 'screening.value-or-reason'));
    if (!mayNotApply(item)) faults.push(fault('/notApplicableBecause', 'screening.always-applies'));
  }
  if (answer.note !== null && item.note === null)
    faults.push(fault('/note', 'screening.no-note-asked'));
  return faults;
}

function valueFault(item: Item, value: AnswerValue | null): FieldProblem[] {
  if (value === null) return [];
  const wrong = (code: FaultCode, params?: FieldProblem['params']) => [
    fault('/value', code, params),
  ];
  switch (item.kind) {
    case 'yes_no':
      return typeof value === 'boolean' ? [] : wrong('field.isBoolean');
    case 'text':
    case 'evidence':
      if (typeof value !== 'string') return wrong('field.isString');
      return value.length <= longestText ? [] : wrong('field.maxLength', { limit: longestText });
    case 'choice':
    case 'scale':
      return item.choices?.some((choice) => choice.value === value) ? [] : wrong('field.isIn');
    case 'number': {
      const rule = item.numberRule;
      if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('field.isNumber');
      if (rule === null) return [];
      if (value < rule.min) return wrong('field.min', { limit: rule.min });
      if (value > rule.max) return wrong('field.max', { limit: rule.max });
      const fits = Number(value.toFixed(rule.decimals)) === value;
      return fits ? [] : wrong(rule.decimals === 0 ? 'field.isInt' : 'screening.too-many-decimals');
    }
  }
}

/** What is still blank at this question; the fault points at it and names its number. */
export function missingAt(item: Item, answer: AnswerContent): FieldProblem[] {
  if (!item.asked) return [];
  const params = { number: item.number };
  if (!isAnswered(answer))
    return [fault(`/answers/${item.key}`, `screening.missing-${item.kind}`, params)];
  return noteIsWanted(item, answer) && !filled(answer.note)
    ? [fault(`/answers/${item.key}/note`, 'screening.missing-note', params)]
    : [];
}
