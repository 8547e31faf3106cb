// A coordinator under test, and the work list as the API gives it.
import type { Task, TaskCounts, TaskPanelFacts } from '../features/work-list/api/tasks';
import { aStanding, employerId, idOf, socialWork } from './an-employer-file';
import { fakeApi } from './fake-api';
import { anAccount, signedInAs } from './sessions';

type Answers = Parameters<typeof fakeApi>[0];

export const aCoordinator = signedInAs('coordinator', {
  account: { ...anAccount, name: 'Marloes Verhagen' },
  roles: [{ role: 'coordinator', scopes: [{ id: socialWork.id, name: socialWork.name }] }],
  programmeIds: [socialWork.id],
});

export const aTask = (number: number, more: Partial<Task> = {}): Task => ({
  id: idOf(number),
  kind: 'condition',
  subject: { type: 'condition', id: idOf(500 + number), label: `Werkgever ${String(number)}` },
  employerId,
  programme: { id: socialWork.id, name: socialWork.name },
  owner: null,
  reason: 'Voorwaarde: rooster vooraf delen',
  safety: false,
  due: { on: '2026-11-24', urgency: 'today', workingDaysLate: 0, words: 'vandaag' },
  state: 'open',
  createdAt: '2026-11-20T08:00:00Z',
  version: 3,
  ...more,
});

export const aPanel = (task: Task, more: Partial<TaskPanelFacts> = {}): TaskPanelFacts => ({
  ...task,
  links: [
    { route: 'employerStanding', employerId, subjectId: task.subject.id },
    { route: 'employer', employerId, subjectId: employerId },
  ],
  allowedCommands: ['assign'],
  ...more,
});

const counts = (tasks: readonly Task[]): TaskCounts => ({
  views: { programme: tasks.length, mine: 0, unowned: tasks.length, overdue: 0 },
  kinds: [{ kind: 'condition', count: tasks.length }],
  urgencies: { overdue: 0, today: tasks.length, this_week: 0, later: 0 },
});

export const queueAnswers = (tasks: readonly Task[]): Answers => ({
  'GET /api/tasks': { items: tasks, page: { next: null } },
  'GET /api/tasks/counts': counts(tasks),
  ...Object.fromEntries(tasks.map((task) => [`GET /api/tasks/${task.id}`, aPanel(task)])),
  [`GET /api/employers/${employerId}/standing`]: aStanding(),
});
