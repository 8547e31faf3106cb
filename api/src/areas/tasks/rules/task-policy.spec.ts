// Every role against every kind of task.
import { mayAssignTask, maySeeTask } from './task-policy';

const viewer = (role: string | null, programmeIds: string[] = []) => ({
  accountId: 'me',
  role,
  programmeIds,
});

describe('the policy of tasks', () => {
  it.each([
    ['coordinator', ['p1'], 'p1', null, true],
    ['coordinator', ['p1'], 'p2', null, false],
    ['coordinator', ['p1'], 'p2', 'me', true],
    ['coordinator', ['p1'], 'p2', 'colleague', false],
    ['coordinator', ['p1'], null, null, true],
    ['coordinator', [], null, null, true],
    ['administrator', [], null, null, true],
    ['administrator', [], 'p1', null, false],
    ['student', ['p1'], 'p1', 'me', false],
    ['employer', [], null, 'me', false],
    ['board', [], null, null, false],
    [null, [], null, 'me', false],
  ] as const)(
    '%s of %j for a task of programme %s owned by %s: %s',
    (role, own, programmeId, ownerId, allowed) => {
      expect(maySeeTask(viewer(role, [...own]), { programmeId, ownerId })).toBe(allowed);
      expect(mayAssignTask(viewer(role, [...own]), { programmeId, ownerId })).toBe(allowed);
    },
  );
});
