// The life of a task: open until its work is done or no longer needed; handing it over leaves it open.
import { defineLifecycle } from '../../../kernel/lifecycle/lifecycle';

export type TaskState = 'open' | 'done' | 'cancelled';
export type TaskCommand = 'assign' | 'settle' | 'cancel';

export const taskLifecycle = defineLifecycle<TaskState, TaskCommand>({
  name: 'tasks.task',
  start: 'open',
  commands: ['assign', 'settle', 'cancel'],
  transitions: {
    open: { assign: 'open', settle: 'done', cancel: 'cancelled' },
    done: {},
    cancelled: {},
  },
});
