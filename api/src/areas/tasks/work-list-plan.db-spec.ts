// Shows that the work list reads the open tasks only, however many closed ones lie behind them, in few statements.
import type { Actor } from '../../kernel/access/actor';
import { parsePlainDate } from '../../kernel/clock/plain-date';
import { newId } from '../../kernel/ids/ids';
import { aProgramme } from '../../testing/a-programme';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { openDatabase } from '../../testing/test-database';
import { openTasksCounts, openTasksPage } from './queries/open-tasks';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

const nodes = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodes)];

describe('the work list at 1,000 open and 20,000 closed tasks', () => {
  let test: TestApp;
  let reader: SignedIn;
  let actor: Actor;
  const today = parsePlainDate('2026-11-24');
  beforeAll(async () => {
    test = await startTestApp();
    const programme = await aProgramme(test);
    const elsewhere = await aProgramme(test);
    reader = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    actor = {
      accountId: reader.accountId,
      sessionId: reader.sessionId,
      name: reader.name,
      language: 'nl',
      role: 'coordinator',
      programmeIds: [programme.id],
      employerId: null,
    };
    await test.database.transaction((tx) =>
      tx.query(
        `insert into tasks.tasks (id, kind, subject_type, subject_id, subject_label, programme_id, owner_id,
           reason, due_on, state, created_at, closed_at)
         select gen_random_uuid(), 'vacancy', 'vacancy', gen_random_uuid(), 'Vacature ' || n,
           case when n % 5 = 0 then $1::uuid else $4::uuid end,
           case when n % 15 = 0 then $2::uuid end, 'screening_submitted', date '2026-11-24' + n % 90 - 10,
           case when n <= 1000 then 'open' else 'done' end, $3::timestamptz,
           case when n > 1000 then $3::timestamptz end
         from generate_series(1, 21000) n`,
        [programme.id, reader.accountId, test.clock.now(), elsewhere.id],
      ),
    );
    const owner = await openDatabase('owner');
    await owner.query('analyze tasks.tasks');
    await owner.destroy();
  });
  afterAll(() => test.close());

  async function planOf(statement: { sql: string; parameters: readonly unknown[] }) {
    const [row] = await test.database.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (format json) ${statement.sql}`,
      statement.parameters,
    );
    return nodes(row!['QUERY PLAN'][0].Plan);
  }

  const statements = {
    'a page': () => openTasksPage(actor, today, { view: 'programme' }, null, 51),
    'a later page': () =>
      openTasksPage(actor, today, { view: 'programme' }, [2, 0, '2026-11-27', newId()], 51),
    'my own': () => openTasksPage(actor, today, { view: 'mine' }, null, 51),
    'the counts': () => openTasksCounts(actor, today, { view: 'overdue' }),
  };

  it.each(Object.keys(statements) as (keyof typeof statements)[])(
    'finds %s through the partial indexes on open tasks',
    async (name) => {
      const plan = await planOf(statements[name]());
      const onTasks = plan.filter((node) => node['Relation Name'] === 'tasks');
      expect(onTasks.map((node) => node['Node Type'])).not.toContain('Seq Scan');
      const indexes = plan.flatMap((node) => node['Index Name'] ?? []);
      expect(indexes.some((index) => /^tasks_open_by_(due|owner)$/.test(index))).toBe(true);
    },
  );
});
