// Problems of the screening area: of the doors, of single fields, and of what is still missing.
import { defineProblems } from '../../kernel/errors/problem';

export const screeningProblems = defineProblems({
  // doors
  'screening.no-checklist': 503,
  'screening.already-running': 409,
  'screening.incomplete': 400,
  'screening.answer-not-possible': 400,
  'screening.unknown-programme': 400,
  'screening.remark-required': 409,
  'screening.remarks-not-sent': 409,
  'screening.not-all-verified': 409,
  'screening.hits-unjudged': 409,
  'screening.finding-not-possible': 400,
  'screening.decision-not-possible': 400,
  'screening.not-adoptable': 409,
  'screening.adopt-knock-out-failed': 409,
  'screening.already-admitted': 409,
  'screening.no-task': 409,
});
