// Problems of the work list.
import { defineProblems } from '../../kernel/errors/problem';

export const tasksProblems = defineProblems({
  'tasks.not-a-colleague': 422,
});
