// What is still to be done in each step of the editor, in a word and a number.
import type { FieldProblem } from '../../../shared/api/problem-error';
import type { VacancyChecks } from '../api/own-vacancy';
import { questionSteps, stepOf, type QuestionStep, type Step } from './steps';

export interface StepState {
  tone: 'ok' | 'warn' | 'error' | 'back' | 'open';
  key: 'done' | 'open' | 'wrong' | 'remarks' | 'warned' | 'toCheck' | 'ready';
  count: number;
}

interface Said {
  errors: readonly Pick<FieldProblem, 'pointer'>[];
  missing: VacancyChecks['missing'];
  warnings: readonly Pick<FieldProblem, 'pointer'>[];
  remarks: readonly { pointer: string }[];
}

export function stepStates(said: Said): Record<Step, StepState> {
  const of = (step: QuestionStep) => stateOf(step, said);
  const isReady = questionSteps.every((step) => !['error', 'open'].includes(of(step).tone));
  return {
    wat: of('wat'),
    waar: of('waar'),
    vergoeding: of('vergoeding'),
    'voor-wie': of('voor-wie'),
    controle: isReady
      ? { tone: 'ok', key: 'ready', count: 0 }
      : { tone: 'open', key: 'toCheck', count: 0 },
  };
}

function stateOf(step: QuestionStep, { errors, missing, warnings, remarks }: Said): StepState {
  const here = (said: readonly { pointer: string }[]) =>
    said.filter(({ pointer }) => stepOf(pointer) === step);
  const gaps = here(missing);
  // A gap that is also shown at its field is one thing to do, not two.
  const wrong = here(errors).filter(({ pointer }) => !gaps.some((gap) => gap.pointer === pointer));
  const count = (things: readonly unknown[]) => things.length;
  if (count(wrong) > 0) return { tone: 'error', key: 'wrong', count: count(wrong) };
  if (count(here(remarks)) > 0)
    return { tone: 'back', key: 'remarks', count: count(here(remarks)) };
  if (count(gaps) > 0) return { tone: 'open', key: 'open', count: count(gaps) };
  if (count(here(warnings)) > 0)
    return { tone: 'warn', key: 'warned', count: count(here(warnings)) };
  return { tone: 'ok', key: 'done', count: 0 };
}
