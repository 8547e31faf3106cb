// Says what a blank field wants in the words of its screen, where the API can only say "at least 1 character".
import { ProblemError } from '../api/problem-error';

const blank = ['field.minLength', 'field.isIn', 'field.calendarDate', 'field.required'];

export function inOwnWords(
  problem: unknown,
  wordsFor: (pointer: string) => string | undefined,
): unknown {
  if (!(problem instanceof ProblemError) || problem.errors.length === 0) return problem;
  const { status, code, title, detail, reference, extra } = problem;
  const errors = problem.errors.map((error) => ({
    ...error,
    message: (blank.includes(error.code) && wordsFor(error.pointer)) || error.message,
  }));
  return new ProblemError({ status, code, title, detail, reference, extra, errors });
}
