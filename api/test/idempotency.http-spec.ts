// A POST that is sent again under its key, by an impatient person or a retrying client, does its work once.
import { openDatabase } from '../src/testing/test-database';
import { anEmployer, type TestEmployer } from '../src/testing/an-employer';
import { startTestApp, type TestApp } from '../src/testing/test-app';

const atOnce = 20;

describe('a POST under an idempotency key', () => {
  let test: TestApp;
  let employer: TestEmployer;

  beforeAll(async () => {
    test = await startTestApp();
    employer = await anEmployer(test);
  });
  afterAll(() => test.close());

  const start = (key: string, body: object = {}) =>
    employer.owner.post('/api/employer/vacancies', body).set('idempotency-key', key);
  const invite = (key: string, email: string) =>
    employer.owner
      .post('/api/employer/invitations', { email, level: 'member' })
      .set('idempotency-key', key);
  const rowsOf = async (table: 'vacancies.vacancies' | 'employers.invitations') => {
    const [row] = await test.database.query<{ count: number }>(
      `select count(*)::int as count from ${table} where employer_id = $1`,
      [employer.id],
    );
    return row?.count;
  };

  it('makes one row, sent 20 times at once; whoever comes too early is told so', async () => {
    const before = (await rowsOf('vacancies.vacancies')) ?? 0;
    const answers = await Promise.all(
      Array.from({ length: atOnce }, () => start('twintig-keer-tegelijk')),
    );
    const made = answers.filter(({ status }) => status === 201);
    const early = answers.filter(({ status }) => status === 409);
    expect(made.length + early.length).toBe(atOnce);
    expect(made.length).toBeGreaterThan(0);
    expect(new Set(made.map(({ body }) => body.id as string)).size).toBe(1);
    for (const { body, headers } of early) {
      expect(body.code).toBe('kernel.request-running');
      expect(headers['retry-after']).toBe('1');
    }
    expect(await rowsOf('vacancies.vacancies')).toBe(before + 1);
    const again = await start('twintig-keer-tegelijk').expect(201);
    expect(again.body).toEqual(made[0]?.body);
    expect(await rowsOf('vacancies.vacancies')).toBe(before + 1);
  });

  it('sends one mail, sent 20 times at once', async () => {
    test.mailbox.clear();
    await Promise.all(
      Array.from({ length: atOnce }, () => invite('een-uitnodiging-graag', 'bo@bakkerij.example')),
    );
    await test.jobs.runWaiting();
    expect(test.mailbox.mails.filter(({ to }) => to === 'bo@bakkerij.example')).toHaveLength(1);
    expect(await rowsOf('employers.invitations')).toBe(1);
  });

  it('refuses the key for another body', async () => {
    await invite('een-sleutel-een-vraag', 'een@bakkerij.example').expect(201);
    const other = await invite('een-sleutel-een-vraag', 'twee@bakkerij.example').expect(422);
    expect(other.body.code).toBe('kernel.idempotency-key-reused');
  });

  it('answers 409 with Retry-After while the first is at work, and then what the first got', async () => {
    const owner = await openDatabase('owner');
    const runner = owner.createQueryRunner();
    await runner.startTransaction();
    await runner.query('select 1 from standing.trust where employer_id = $1 for update', [
      employer.id,
    ]);
    await runner.query('select 1 from employers.employers where id = $1 for update', [employer.id]);
    const first = invite('nog-even-bezig', 'drie@bakkerij.example').then((answer) => answer);
    await test.database.query('select pg_sleep(0.2)');
    const second = await invite('nog-even-bezig', 'drie@bakkerij.example');
    await runner.rollbackTransaction();
    await runner.release();
    await owner.destroy();
    expect(second.status).toBe(409);
    expect(second.body.code).toBe('kernel.request-running');
    expect(second.headers['retry-after']).toBe('1');
    const done = await first;
    expect(done.status).toBe(201);
    const third = await invite('nog-even-bezig', 'drie@bakkerij.example').expect(201);
    expect(third.body).toEqual(done.body);
  });
});
