// Problems of the standing area.
import { defineProblems } from '../../kernel/errors/problem';

export const standingProblems = defineProblems({
  'standing.already-suspended': 409,
  'standing.suspension-over': 409,
  'standing.renewed-already': 409,
  'standing.condition-settled': 409,
  'standing.hit-judged-already': 409,
  'standing.hit-needs-second-person': 409,
  'standing.hit-not-judged-yet': 409,
  'standing.programme-required': 400,
});
