// The API is killed with -9 in the middle of people's writing, and so is the database below it. What was acknowledged is there
// afterwards, and nothing is half done. (Acknowledged: the client has read the whole 2xx.) PostgreSQL runs with fsync on.
import { randomInt } from 'node:crypto';
import { startTestApp, type TestApp } from '../../src/testing/test-app';
import { aCrashScene, type CrashScene } from './a-crash-scene';
import { aSafeDatabase, type SafeDatabase } from './a-safe-database';
import { anApi, killWhatRuns } from './a-process';
import { note, times } from './figures';

const apiRounds = times(10);
const databaseRounds = Math.ceil(times(10) / 4);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a server that is killed while people write', () => {
  let database: SafeDatabase;
  let test: TestApp;
  let scene: CrashScene;

  beforeAll(async () => {
    database = await aSafeDatabase();
    test = await startTestApp();
    scene = await aCrashScene(test);
  }, 120_000);
  afterAll(async () => {
    await killWhatRuns();
    await test.close();
    await database.close();
  });

  async function wrong(port: number): Promise<string[]> {
    const checks = await Promise.all(scene.writers.map((writer) => writer.check(port)));
    return [...checks.filter((fault) => fault !== null), ...(await scene.halfTransitions())];
  }

  /** Resolves somewhere in the middle of the writing, after as many acknowledgements as there are writers. */
  async function everybodyWrites(port: number): Promise<Promise<void>[]> {
    const enough = scene.acknowledged() + scene.writers.length;
    const writing = scene.writers.map((writer) => writer.writeOn(port));
    while (scene.acknowledged() < enough) await pause(1);
    await pause(randomInt(5, 150));
    return writing;
  }

  it(
    'keeps every acknowledged write when the API is killed',
    async () => {
      const faults: string[] = [];
      for (let round = 0; round < apiRounds; round += 1) {
        const api = await anApi(database.app);
        faults.push(...(await wrong(api.port)));
        const writing = await everybodyWrites(api.port);
        await api.kill();
        await Promise.all(writing);
      }
      const api = await anApi(database.app);
      faults.push(...(await wrong(api.port)));
      await api.kill();
      expect(faults).toEqual([]);
      expect(scene.acknowledged()).toBeGreaterThanOrEqual(apiRounds * scene.writers.length);
      note(
        'A killed API loses no acknowledged write',
        `API killed ${apiRounds} times: 0 of ${scene.acknowledged()} acknowledged writes lost`,
      );
    },
    apiRounds * 20_000,
  );

  it(
    'keeps every acknowledged write when PostgreSQL is killed, and serves again by itself',
    async () => {
      const api = await anApi(database.app);
      const faults: string[] = [];
      const first = scene.acknowledged();
      for (let round = 0; round < databaseRounds; round += 1) {
        const writing = await everybodyWrites(api.port);
        await database.crash();
        await Promise.all(writing);
        await untilReady(api.port);
        faults.push(...(await wrong(api.port)));
      }
      await api.kill();
      expect(faults).toEqual([]);
      const acknowledged = scene.acknowledged() - first;
      note(
        'A killed PostgreSQL loses no acknowledged write',
        `PostgreSQL killed ${databaseRounds} times: 0 of ${acknowledged} acknowledged writes lost`,
      );
    },
    databaseRounds * 30_000,
  );
});

async function untilReady(port: number): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`);
    await answer.arrayBuffer();
    if (answer.ok) return;
    await pause(25);
  }
  throw new Error('not ready within 10 s of the database being there');
}
