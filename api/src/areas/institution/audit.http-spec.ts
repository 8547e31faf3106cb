// Searching the audit log and looking at the state of the installation.
import { newId } from '../../kernel/ids/ids';
import { aProgramme } from '../../testing/a-programme';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { openDatabase } from '../../testing/test-database';

describe('the audit log', () => {
  let test: TestApp;
  let admin: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    admin = await signIn(test, { role: 'administrator', name: 'Roos Logboek' });
  });
  afterAll(() => test.close());

  const search = async (query: string) =>
    (await admin.get(`/api/admin/audit?${query}`).expect(200)).body;
  const act = (subjectId: string, action = 'institution.change-programme') =>
    test.database.transaction((tx) =>
      tx.audit({
        author: { accountId: admin.accountId, role: 'administrator' },
        action,
        subject: { type: 'programme', id: subjectId },
      }),
    );

  it('is searched by who, what, about what and when', async () => {
    const programme = await aProgramme(test);
    await act(programme.id);
    const of = `subjectId=${programme.id}`;
    const expected = {
      actor: { id: admin.accountId, name: 'Roos Logboek' },
      role: 'administrator',
      action: 'institution.change-programme',
      actionWords: 'Opleiding gewijzigd',
      subject: {
        type: 'programme',
        typeWords: 'Opleiding',
        id: programme.id,
        name: programme.code,
      },
      sealed: false,
    };
    for (const query of [
      of,
      `${of}&who=roos`,
      `${of}&action=institution.change-programme`,
      `${of}&subjectType=programme&from=2026-11-24&until=2026-11-24`,
      `${of}&who=&action=`,
    ])
      expect([query, (await search(query)).items]).toEqual([
        query,
        [expect.objectContaining(expected)],
      ]);
    for (const query of [`${of}&who=niemand`, `${of}&until=2026-11-23`, `${of}&from=2026-11-25`])
      expect([query, (await search(query)).items]).toEqual([query, []]);
  });

  it('counts a day by the clock of the Netherlands', async () => {
    const id = newId();
    test.clock.set('2026-11-24T23:30:00Z');
    await act(id);
    test.clock.set('2026-11-24T09:00:00Z');
    expect((await search(`subjectId=${id}&from=2026-11-25&until=2026-11-25`)).items).toHaveLength(
      1,
    );
    expect((await search(`subjectId=${id}&until=2026-11-24`)).items).toEqual([]);
  });

  it('pages from new to old without losing lines of the same moment', async () => {
    const id = newId();
    for (let n = 0; n < 5; n++) await act(id);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const after = cursor === '' ? '' : `&cursor=${cursor}`;
      const body: { items: { id: string }[]; page: { next: string | null } } = await search(
        `subjectId=${id}&limit=2${after}`,
      );
      seen.push(...body.items.map((line) => line.id));
      cursor = body.page.next;
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toEqual([...seen].sort().reverse());
  });

  it('tells what can be searched for, in the reader’s words', async () => {
    await act(newId());
    await act(newId(), 'test.without-words');
    const { body } = await admin
      .get('/api/admin/audit/choices')
      .set('accept-language', 'en')
      .expect(200);
    expect(body.actions).toEqual(
      expect.arrayContaining([
        { value: 'institution.change-programme', words: 'Programme changed' },
        { value: 'test.without-words', words: 'test.without-words' },
      ]),
    );
    expect(body.subjectTypes).toContainEqual({ value: 'programme', words: 'Programme' });
  });

  it('refuses nonsense with the field it is in', async () => {
    const answer = await admin.get('/api/admin/audit?from=gisteren').expect(400);
    expect(answer.body.errors[0].pointer).toBe('/from');
    await admin.get('/api/admin/audit?cursor=WzEsMl0').expect(400);
  });
});

describe('the state of the installation', () => {
  let test: TestApp;
  let admin: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    admin = await signIn(test, { role: 'administrator' });
  });
  afterAll(() => test.close());

  const state = async () => (await admin.get('/api/admin/system').expect(200)).body;

  it('tells versions, size, migrations and seals', async () => {
    const body = await state();
    expect(body.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(body.database).toMatchObject({
      version: expect.stringMatching(/^18/),
      latestMigration: expect.stringMatching(/^[A-Z]\w+\d{13}$/),
    });
    expect(body.database.bytes).toBeGreaterThan(1_000_000);
    expect(body.database.migrations).toBeGreaterThanOrEqual(10);
    await test.jobs.run('kernel:seal-audit');
    expect((await state()).audit).toMatchObject({ unsealed: 0, lastSealedAt: expect.any(String) });
  });

  it('counts jobs that wait and those whose time is to come', async () => {
    const before = (await state()).jobs.counts;
    await test.database.transaction(async (tx) => {
      await tx.addJob('kernel:tidy', {}, { runAt: new Date('2026-11-24T08:00:00Z') });
      await tx.addJob('kernel:tidy', {}, { runAt: new Date('2026-11-25T08:00:00Z') });
    });
    const { counts } = (await state()).jobs;
    expect([counts.waiting - before.waiting, counts.later - before.later]).toEqual([1, 1]);
    expect(counts.oldestDue).not.toBeNull();
  });

  it('names a job that failed and why, without what it carried or anyone’s address', async () => {
    const before = (await state()).jobs.counts.failed;
    const owner = await openDatabase('owner');
    await test.database.transaction((tx) =>
      tx.addJob('kernel:failing', { secret: 'canary-payload' }, {}),
    );
    await owner.query(
      `update graphile_worker._private_jobs set attempts = 12, last_error = $1
       where task_id = (select id from graphile_worker._private_tasks where identifier = 'kernel:failing')`,
      ['550 no mailbox jan@merwestad.example here\n    at somewhere (file.ts:1)'],
    );
    await owner.destroy();
    const { jobs } = await state();
    expect(jobs.counts.failed - before).toBe(1);
    expect(jobs.troubled[0]).toMatchObject({
      name: 'kernel:failing',
      attempts: 12,
      givenUp: true,
      error: '550 no mailbox …@… here',
    });
    expect(JSON.stringify(jobs)).not.toContain('canary-payload');
  });

  it('checks the chain of the audit log on demand, at most six times a minute', async () => {
    await test.jobs.run('kernel:seal-audit');
    const check = () => admin.post('/api/admin/system/verify-audit');
    expect((await check().expect(200)).body).toMatchObject({ intact: true, position: null });
    for (let n = 0; n < 5; n++) await check().expect(200);
    await check().expect(429);
  });
});
