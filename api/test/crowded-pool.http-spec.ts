// Every connection to PostgreSQL is taken: whoever comes now is told to come back, soon and clearly, and nobody hangs.
import { aProgramme } from '../src/testing/a-programme';
import { signIn, type SignedIn } from '../src/testing/sign-in';
import { startTestApp, type TestApp } from '../src/testing/test-app';

const connections = 2;
/** What a request waits for a connection (2 s), and what is fair on top of it. */
const longestWaitMs = 4_000;

describe('with every connection to the database taken', () => {
  let test: TestApp;
  let student: SignedIn;

  beforeAll(async () => {
    test = await startTestApp({ DATABASE_POOL: String(connections) });
    const programme = await aProgramme(test);
    student = await signIn(test, { role: 'student', scopeIds: [programme.id] });
  });
  afterAll(() => test.close());

  it('answers 503 with Retry-After to everybody within the wait, and serves again once one is free', async () => {
    let letGo: () => void = () => undefined;
    const free = new Promise<void>((resolve) => (letGo = resolve));
    let taken = 0;
    const holders = Array.from({ length: connections }, () =>
      test.database.transaction(async (tx) => {
        await tx.query('select 1');
        taken += 1;
        await free;
      }),
    );
    while (taken < connections) await new Promise((resolve) => setTimeout(resolve, 5));

    const began = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        at % 2 === 0
          ? student.get('/api/search')
          : student.patch('/api/me', { language: 'en' }, undefined),
      ),
    );
    expect(performance.now() - began).toBeLessThan(longestWaitMs);
    for (const { status, body, headers } of answers) {
      expect(status).toBe(503);
      expect(body.code).toBe('kernel.unavailable');
      expect(headers['retry-after']).toBe('5');
    }
    await test.http().get('/api/health/live').expect(200);

    letGo();
    await Promise.all(holders);
    await student.get('/api/search').expect(200);
  });
});
