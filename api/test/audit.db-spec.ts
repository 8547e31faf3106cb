// The audit log cannot be changed, and a change behind its back is named by the chain.
import { AuditLog } from '../src/kernel/audit/audit-log';
import { systemAuthor } from '../src/kernel/access/actor';
import { newId } from '../src/kernel/ids/ids';
import { openDatabase } from '../src/testing/test-database';
import { startTestApp, type TestApp } from '../src/testing/test-app';

describe('the audit log', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
    await test.database.transaction(async (tx) => {
      for (let n = 0; n < 20; n++)
        await tx.audit({
          author: systemAuthor,
          action: 'test.write',
          subject: { type: 'test', id: newId() },
          data: { n },
        });
    });
    await test.jobs.run('kernel:seal-audit');
  });
  afterAll(() => test.close());

  const verify = () => test.get(AuditLog).verify(test.database);

  it.each([
    'update kernel.audit_log set action = action',
    'delete from kernel.audit_log',
    'truncate kernel.audit_log cascade',
  ])('refuses %p, also from the owner', async (statement) => {
    for (const role of ['app', 'owner'] as const) {
      const database = await openDatabase(role);
      await expect(database.query(statement)).rejects.toThrow(/append-only|permission denied/);
      await database.destroy();
    }
  });

  it('is intact after sealing, also when sealed again with nothing new', async () => {
    await test.jobs.run('kernel:seal-audit');
    expect(await verify()).toMatchObject({ intact: true });
  });

  it('seals what several sealers find at once exactly once', async () => {
    await test.database.transaction((tx) =>
      tx.audit({
        author: systemAuthor,
        action: 'test.write',
        subject: { type: 'test', id: newId() },
      }),
    );
    await Promise.all(Array.from({ length: 5 }, () => test.jobs.run('kernel:seal-audit')));
    expect(await verify()).toMatchObject({ intact: true });
  });

  const asSuperuser = async (work: (run: (sql: string) => Promise<unknown>) => Promise<void>) => {
    const database = await openDatabase('admin');
    const runner = database.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query('set local session_replication_role = replica');
      await work((sql) => runner.query(sql));
    } finally {
      await runner.rollbackTransaction();
      await database.destroy();
    }
  };

  const verifyThrough = (run: (sql: string) => Promise<unknown>) =>
    test.get(AuditLog).verify({ query: run } as never);

  it('names the row that a superuser changed', async () => {
    await asSuperuser(async (run) => {
      await run(`update kernel.audit_log set data = '{"n": 99}'
        where id = (select audit_id from kernel.audit_seals where position = 7)`);
      expect(await verifyThrough(run)).toEqual({ intact: false, position: 7, reason: 'changed' });
    });
  });

  it('names the row that a superuser removed', async () => {
    await asSuperuser(async (run) => {
      await run(
        'delete from kernel.audit_log where id = (select audit_id from kernel.audit_seals where position = 5)',
      );
      expect(await verifyThrough(run)).toEqual({ intact: false, position: 5, reason: 'missing' });
    });
  });

  it('names where seals were cut out or swapped', async () => {
    await asSuperuser(async (run) => {
      await run('delete from kernel.audit_seals where position = 9');
      expect(await verifyThrough(run)).toMatchObject({ intact: false, position: 10 });
    });
    await asSuperuser(async (run) => {
      await run(`update kernel.audit_seals s set position = -position where position in (3, 4)`);
      await run(
        `update kernel.audit_seals s set position = case position when -3 then 4 else 3 end where position < 0`,
      );
      expect(await verifyThrough(run)).toMatchObject({ intact: false, position: 3 });
    });
  });
});
