// One open task per kind, subject and programme, however often and at the same time areas ask for it.
import { systemAuthor } from '../../kernel/access/actor';
import { newId } from '../../kernel/ids/ids';
import { aProgramme } from '../../testing/a-programme';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { Tasks, type NewTask } from './tasks.public';

describe('the work list', () => {
  let test: TestApp;
  let tasks: Tasks;
  beforeAll(async () => {
    test = await startTestApp();
    tasks = test.get(Tasks);
  });
  afterAll(() => test.close());

  const aTask = (over: Partial<NewTask> = {}): NewTask => ({
    kind: 'screening',
    subject: { type: 'screening', id: newId(), label: 'Zorgboerderij De Wilgenhoeve' },
    employerId: null,
    programmeId: null,
    reason: 'screening_submitted',
    dueOn: '2026-12-08',
    ...over,
  });
  const open = (task: NewTask) => test.database.transaction((tx) => tasks.open(tx, task));
  const rowsOf = (subjectId: string) =>
    test.database.query<Record<string, unknown>>(
      'select * from tasks.tasks where subject_id = $1 order by created_at, id',
      [subjectId],
    );

  it('renews the open task instead of adding a second one', async () => {
    const task = aTask();
    const first = await open(task);
    const again = await open({ ...task, reason: 'screening_resubmitted', dueOn: '2026-12-15' });
    expect(again).toBe(first);
    expect(await rowsOf(task.subject.id)).toMatchObject([
      { id: first, reason: 'screening_resubmitted', version: 2, state: 'open' },
    ]);
  });

  it('keeps one open task when twenty ask at once', async () => {
    const task = aTask();
    const ids = await Promise.all(Array.from({ length: 20 }, () => open(task)));
    expect(new Set(ids).size).toBe(1);
    expect(await rowsOf(task.subject.id)).toHaveLength(1);
  });

  it('does not forget that safety is at stake', async () => {
    const task = aTask({ safety: true });
    await open(task);
    await open({ ...task, safety: false });
    expect(await rowsOf(task.subject.id)).toMatchObject([{ safety: true }]);
  });

  it('keeps programmes apart, and settles one or all of them', async () => {
    const [one, two] = [await aProgramme(test), await aProgramme(test)];
    const task = aTask();
    await open({ ...task, programmeId: one.id });
    await open({ ...task, programmeId: two.id });
    const settle = (programmeId?: string) =>
      test.database.transaction((tx) =>
        tasks.settle(
          tx,
          systemAuthor,
          { kind: 'screening', subjectId: task.subject.id, ...(programmeId && { programmeId }) },
          'decided',
        ),
      );
    expect(await settle(one.id)).toBe(1);
    expect(await settle(newId())).toBe(0);
    expect(await settle()).toBe(1);
    expect(await rowsOf(task.subject.id)).toMatchObject([
      { state: 'done', outcome: 'decided' },
      { state: 'done', outcome: 'decided' },
    ]);
  });

  it('opens a new task after the earlier one was cancelled', async () => {
    const task = aTask();
    const first = await open(task);
    await test.database.transaction((tx) =>
      tasks.cancel(
        tx,
        systemAuthor,
        { kind: 'screening', subjectId: task.subject.id, programmeId: null },
        'withdrawn',
      ),
    );
    const second = await open(task);
    expect(second).not.toBe(first);
    expect(await rowsOf(task.subject.id)).toMatchObject([
      { id: first, state: 'cancelled' },
      { id: second, state: 'open' },
    ]);
  });

  it('leaves a line in the audit log for each step', async () => {
    const task = aTask();
    const id = await open(task);
    await test.database.transaction((tx) =>
      tasks.settle(tx, systemAuthor, { kind: 'screening', subjectId: task.subject.id }, 'decided'),
    );
    const lines = await test.database.query<{ action: string }>(
      'select action from kernel.audit_log where subject_id = $1 order by at, id',
      [id],
    );
    expect(lines.map((line) => line.action)).toEqual(['tasks.open', 'tasks.settle']);
  });
});
