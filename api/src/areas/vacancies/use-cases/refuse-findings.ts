// Turns findings into the problem that stops a command, each at its field.
import type { FieldProblem } from '../../../kernel/errors/problem';
import { blocking, findingKey, warnings, type Finding } from '../rules/findings';
import { vacancyProblems } from '../vacancies.errors';

const asErrors = (findings: readonly Finding[]): FieldProblem[] =>
  findings.map(({ code, pointer, params }) => ({ pointer, code: findingKey(code), params }));

/** What blocks can be neither submitted nor published, whatever the reason. */
export function refuseBlocked(findings: readonly Finding[]): void {
  const errors = asErrors(blocking(findings));
  if (errors.length > 0) throw vacancyProblems['vacancies.refused-by-policy']({ errors });
}

/** What deviates from policy is published only by somebody who says why. */
export function refuseUnexplained(findings: readonly Finding[]): void {
  const errors = asErrors(warnings(findings));
  if (errors.length > 0) throw vacancyProblems['vacancies.warnings-need-reason']({ errors });
}
