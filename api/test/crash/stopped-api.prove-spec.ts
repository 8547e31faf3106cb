// The API is told to stop (SIGTERM) under load and started again on the same port, as an update does. A client that tries again when it
// is refused, or told to wait, notices nothing: every request succeeds, and nothing is done twice.
import { randomUUID } from 'node:crypto';
import { SystemClock } from '../../src/kernel/clock/clock';
import { aProgramme } from '../../src/testing/a-programme';
import { aDraft, aDraftVacancy } from '../../src/testing/a-vacancy';
import { anEmployer } from '../../src/testing/an-employer';
import { signIn } from '../../src/testing/sign-in';
import { startTestApp, type TestApp } from '../../src/testing/test-app';
import { aPerson, type Answer } from './a-person';
import { aSafeDatabase, type SafeDatabase } from './a-safe-database';
import { anApi, freePort, killWhatRuns } from './a-process';
import { note, times } from './figures';

const restarts = times(2);
const longestStopMs = 10_000;
const patienceMs = 30_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tries again when nobody listens, the connection was closed, or the answer says to wait. */
async function patiently(send: () => Promise<Answer>): Promise<Answer> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      const answer = await send();
      const wait = answer.status === 503 || answer.body['code'] === 'kernel.request-running';
      if (!wait || performance.now() > until) return answer;
    } catch (error) {
      if (performance.now() > until) throw error;
    }
    await pause(50);
  }
}

describe('an API that is told to stop under load', () => {
  let database: SafeDatabase;
  let test: TestApp;

  beforeAll(async () => {
    database = await aSafeDatabase();
    test = await startTestApp();
    test.clock.set(new SystemClock().now());
  }, 120_000);
  afterAll(async () => {
    await killWhatRuns();
    await test.close();
    await database.close();
  });

  it(
    'fails no request of a client that tries again',
    async () => {
      const port = await freePort();
      const programme = await aProgramme(test);
      const scopeIds = [programme.id];
      const student = await signIn(test, { role: 'student', scopeIds });
      const employer = await anEmployer(test);
      const draft = aDraft(test, scopeIds);
      const written = [await aDraftVacancy(employer, draft), await aDraftVacancy(employer, draft)];
      const failed: string[] = [];
      let answered = 0;
      let made = 0;
      let over = false;

      const keepOn = async (
        cookie: string,
        next: (person: ReturnType<typeof aPerson>) => Promise<Answer>,
        good: number,
      ) => {
        const person = aPerson(cookie);
        while (!over) {
          const answer = await patiently(() => next(person));
          answered += 1;
          if (answer.status !== good)
            failed.push(`${answer.status} ${JSON.stringify(answer.body)}`);
        }
        person.close();
      };
      const search = () =>
        keepOn(student.cookie, (person) => person.send(port, 'GET', '/api/search'), 200);
      const save = ({ id, version }: { id: string; version: number }) => {
        let seen = version;
        let title = 0;
        return keepOn(
          employer.owner.cookie,
          async (person) => {
            const body = aDraft(test, scopeIds, { title: `Versie ${title}` });
            const path = `/api/employer/vacancies/${id}/draft`;
            const answer = await person.send(port, 'PUT', path, body, seen);
            if (answer.status === 200) {
              seen = Number(answer.body['version']);
              title += 1;
            }
            return answer;
          },
          200,
        );
      };
      const start = () => {
        let key = randomUUID();
        return keepOn(
          employer.owner.cookie,
          async (person) => {
            const answer = await person.send(
              port,
              'POST',
              '/api/employer/vacancies',
              {},
              undefined,
              {
                'idempotency-key': key,
              },
            );
            if (answer.status === 201) {
              key = randomUUID();
              made += 1;
            }
            return answer;
          },
          201,
        );
      };

      let api = await anApi(database.app, port);
      const load = [search(), search(), search(), search(), ...written.map(save), start(), start()];
      const codes: (number | null)[] = [];
      const stops: number[] = [];
      for (let restart = 0; restart < restarts; restart += 1) {
        await pause(400);
        const told = performance.now();
        codes.push(await api.stop());
        stops.push(performance.now() - told);
        api = await anApi(database.app, port);
      }
      await pause(400);
      over = true;
      await Promise.all(load);
      expect(failed).toEqual([]);
      expect(codes).toEqual(codes.map(() => 0));
      expect(Math.max(...stops)).toBeLessThan(longestStopMs);
      const rows = await test.database.query<{ id: string }>(
        'select id from vacancies.vacancies where employer_id = $1',
        [employer.id],
      );
      expect(rows).toHaveLength(written.length + made);
      expect(answered).toBeGreaterThan(restarts * 8);
      await api.stop();
      note(
        'A stopped API fails no client that tries again',
        `${restarts} restarts under load: 0 of ${answered} requests failed, longest stop ${Math.round(Math.max(...stops))} ms`,
      );
    },
    restarts * 60_000,
  );
});
