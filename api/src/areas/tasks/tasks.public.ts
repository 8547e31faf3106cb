// The door of the work list: every area opens and settles its tasks here; the list itself reads over all of them.
import { Module } from '@nestjs/common';
import { Task } from './store/task.entity';
import { Tasks } from './use-cases/tasks';

export { Tasks, type NewTask, type TaskRef } from './use-cases/tasks';
export { taskKinds, type TaskKind } from './rules/task-kind';

export const tasksEntities = [Task];

@Module({
  providers: [Tasks],
  exports: [Tasks],
})
export class TasksModule {}
