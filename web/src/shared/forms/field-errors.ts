// Turns the pointers of a problem (/hoursPerWeek) into messages at fields and lines of a summary.
import { ProblemError, type FieldProblem } from '../api/problem-error';

/** The id of the field for a pointer, so that the summary can lead to it. */
export function fieldId(pointer: string): string {
  return `field${pointer.replace(/[^A-Za-z0-9]+/g, '-')}`;
}

export function fieldErrors(problem: unknown): readonly FieldProblem[] {
  return problem instanceof ProblemError ? problem.errors : [];
}

/** The message for one field; an error deeper in it (/days/0) belongs to it too. */
export function errorFor(errors: readonly FieldProblem[], pointer: string): string | undefined {
  const own = errors.find((error) => error.pointer === pointer);
  const below = errors.find((error) => error.pointer.startsWith(`${pointer}/`));
  return (own ?? below)?.message;
}
