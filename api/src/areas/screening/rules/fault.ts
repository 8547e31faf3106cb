// A fault in one field, with a code that has a sentence in both languages.
import type { FieldProblem } from '../../../kernel/errors/problem';

export const faultCodes = [
  'screening.item-not-asked',
  'screening.value-or-reason',
  'screening.always-applies',
  'screening.no-note-asked',
  'screening.too-many-decimals',
  'screening.missing-yes_no',
  'screening.missing-scale',
  'screening.missing-number',
  'screening.missing-choice',
  'screening.missing-text',
  'screening.missing-evidence',
  'screening.missing-note',
  'screening.remark-not-looked-at',
  'screening.programmes-required',
  'screening.programme-inactive',
  'screening.points-required',
  'screening.points-not-asked',
  'screening.answer-says-no',
  'screening.answer-says-not-applicable',
  'screening.answer-missing',
  'screening.seen-in-future',
  'screening.item-unverified',
  'screening.knock-out-failed',
  'screening.knock-out-unchecked',
  'screening.no-conditions-here',
  'screening.open-knock-out-needs-condition',
  'screening.conditions-required',
  'screening.due-date-outside',
  'screening.deviation-reason-required',
  'screening.no-deviation',
  'screening.no-limit-here',
] as const;

export type FaultCode = (typeof faultCodes)[number] | `field.${string}`;

export const fault = (
  pointer: string,
  code: FaultCode,
  params?: FieldProblem['params'],
): FieldProblem => (params ? { pointer, code, params } : { pointer, code });
