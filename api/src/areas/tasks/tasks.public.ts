// The door of the work list: every area opens and settles its tasks here; the list itself reads over all of them.
import { Module } from '@nestjs/common';
import { TaskPresenter } from './http/task-presenter';
import { TasksController } from './http/tasks.controller';
import { WorkList } from './queries/work-list';
import { Task } from './store/task.entity';
import { AssignTask } from './use-cases/assign-task';
import { Tasks } from './use-cases/tasks';

export { Tasks, type NewTask } from './use-cases/tasks';
export { taskKinds, type TaskKind } from './rules/task-kind';

export const tasksEntities = [Task];

@Module({
  controllers: [TasksController],
  providers: [AssignTask, TaskPresenter, Tasks, WorkList],
  exports: [Tasks],
})
export class TasksModule {}
