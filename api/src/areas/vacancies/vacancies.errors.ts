// Problems of the vacancies area. The sentences of single fields and findings stand beside them in vacancies.problems.json.
import { defineProblems } from '../../kernel/errors/problem';

export const vacancyProblems = defineProblems({
  'vacancies.incomplete': 422,
  'vacancies.refused-by-policy': 422,
  'vacancies.warnings-need-reason': 422,
  'vacancies.unknown-choice': 422,
  'vacancies.distance-needs-place': 422,
  'vacancies.not-admitted': 409,
  'vacancies.promise-under-review': 409,
  'vacancies.newer-version-runs': 409,
  'vacancies.nothing-under-review': 409,
});
