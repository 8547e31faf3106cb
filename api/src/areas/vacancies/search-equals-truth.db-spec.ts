// After any history the search holds exactly the vacancies that students may see, and a rebuild gives the same rows.
import fc from 'fast-check';
import { act, SearchWorld } from '../../testing/a-search-world';
import { forgetWaitingJobs } from '../../testing/forget-waiting-jobs';
import { startTestApp, testStart, type TestApp } from '../../testing/test-app';
import { RewriteSearch } from './use-cases/rewrite-search';

const seed = Number(process.env['FC_SEED'] ?? 1);
const histories = 20 * Number(process.env['STAGEKEUR_RUNS'] ?? 1);

describe('the search', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(async () => {
    await forgetWaitingJobs();
    await test.close();
  });

  it('holds what may be seen after any history, and a rebuild changes nothing', async () => {
    let moments = 0;
    let seenMoments = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 6, maxLength: 20, size: 'max' }),
        async (acts) => {
          test.clock.set(testStart);
          const world = await SearchWorld.create(test);
          let waited = false;
          for (const one of acts) {
            await world.perform(one);
            moments += 1;
            const [seen, allowed] = [await world.visible(), await world.truth()];
            if (seen.length > 0) seenMoments += 1;
            // Nothing is ever visible that may not be; what may be seen is there unless time passed since the last tidying.
            const extra = seen.filter((pair) => !allowed.includes(pair));
            expect({ one, extra }).toEqual({ one, extra: [] });
            if (one.does === 'wait' || one.does === 'tidy') waited = one.does === 'wait';
            if (!waited) expect({ one, seen }).toEqual({ one, seen: allowed });
          }
          await world.tidy();
          expect(await world.visible()).toEqual(await world.truth());
          const before = await world.rows();
          await test.get(RewriteSearch).rebuildEmployer(world.employer.id);
          expect(await world.rows()).toEqual(before);
        },
      ),
      { seed, numRuns: histories, endOnFailure: true },
    );
    // Histories in which nothing is ever visible would prove nothing.
    expect(seenMoments / moments).toBeGreaterThan(0.2);
    expect(seenMoments / moments).toBeLessThan(0.95);
  }, 120_000);

  it('is made whole again from nothing', async () => {
    test.clock.set(testStart);
    await SearchWorld.create(test);
    const all = 'select *, words::text as words from vacancies.search order by vacancy_id';
    await test.get(RewriteSearch).rebuild();
    const before = await test.database.query(all);
    await test.database.transaction((tx) => tx.query('delete from vacancies.search'));
    await test.jobs.run('vacancies:rebuild-search');
    expect(await test.database.query(all)).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  }, 60_000);
});
