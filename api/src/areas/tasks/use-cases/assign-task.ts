// A coordinator takes a task, or hands it to a colleague who can do it, or puts it back for whoever comes first.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { WorkList } from '../queries/work-list';
import { taskLifecycle } from '../rules/task-lifecycle';
import { mayAssignTask } from '../rules/task-policy';
import { Task } from '../store/task.entity';
import { tasksProblems } from '../tasks.errors';

@Injectable()
export class AssignTask {
  constructor(
    private readonly database: Database,
    private readonly list: WorkList,
  ) {}

  async run(actor: Actor, taskId: Id, seenVersion: number, ownerId: Id | null): Promise<void> {
    const colleagues = await this.list.colleagues(actor, taskId);
    await this.database.transaction(async (tx) => {
      const [task] = await tx.query<Pick<Task, 'state' | 'programmeId' | 'ownerId' | 'version'>>(
        `select state, programme_id as "programmeId", owner_id as "ownerId", version
         from tasks.tasks where id = $1 for update`,
        [taskId],
      );
      if (!task || !mayAssignTask(actor, task)) throw notFound();
      taskLifecycle.next(task.state, 'assign');
      refuseStale(seenVersion, task.version);
      if (ownerId !== null && !colleagues.some((colleague) => colleague.id === ownerId))
        throw tasksProblems['tasks.not-a-colleague']({
          errors: [{ pointer: '/ownerId', code: 'tasks.not-a-colleague' }],
        });
      await tx.change(Task, { id: taskId, state: 'open', version: task.version }, { ownerId });
      await tx.audit({
        author: actor,
        action: 'tasks.assign',
        subject: { type: 'task', id: taskId },
        data: { from: task.ownerId, to: ownerId },
      });
    });
  }
}
