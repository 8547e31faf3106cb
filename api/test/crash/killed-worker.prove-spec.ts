// The worker is killed with -9 while it sends mail, again and again: every mail still arrives. A mail that was accepted in the very
// moment of the kill goes out again under the same Message-ID; those are counted. Told to stop (SIGTERM), it sends none twice.
import { randomInt } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { SystemClock } from '../../src/kernel/clock/clock';
import { queueMail } from '../../src/kernel/mail/send-mail';
import { startTestApp, type TestApp } from '../../src/testing/test-app';
import { openDatabase } from '../../src/testing/test-database';
import { aSafeDatabase, type SafeDatabase } from './a-safe-database';
import { aSlowMailbox, type SlowMailbox } from './a-slow-mailbox';
import { aWorker, killWhatRuns } from './a-process';
import { note, times } from './figures';

const rounds = times(10);
const mailsPerRound = 6;
/** Jobs that a worker does at the same moment (see worker.ts). */
const atOnce = 4;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a worker in the middle of its mails', () => {
  let database: SafeDatabase;
  let test: TestApp;
  let mailbox: SlowMailbox;
  let owner: DataSource;

  beforeAll(async () => {
    database = await aSafeDatabase();
    test = await startTestApp();
    owner = await openDatabase('owner');
    test.clock.set(new SystemClock().now());
    mailbox = await aSlowMailbox(() => randomInt(0, 120));
  }, 120_000);
  afterAll(async () => {
    await killWhatRuns();
    await mailbox.close();
    await owner.destroy();
    await test.close();
    await database.close();
  });

  /** Queues mails in one transaction, as a use case does. @returns their keys */
  async function queued(name: string, count: number): Promise<string[]> {
    const keys = Array.from({ length: count }, (_, at) => `${name}-${at}`);
    await test.database.transaction(async (tx) => {
      for (const key of keys)
        await queueMail(tx, {
          to: `${key}@bakkerij.example`,
          language: 'nl',
          template: 'identity.password-changed',
          key,
        });
    });
    return keys;
  }

  async function untilNoMailWaits(): Promise<void> {
    for (let tries = 0; tries < 1200; tries += 1) {
      const [row] = await owner.query(
        `select count(*)::int as waiting from graphile_worker.jobs where task_identifier = 'kernel.send-mail'`,
      );
      if (row.waiting === 0) return;
      await pause(50);
    }
    throw new Error('mails still wait after a minute');
  }

  const countsOf = (keys: readonly string[]) => keys.map((key) => mailbox.accepted.get(key) ?? 0);

  it(
    'lets every mail arrive when it is killed',
    async () => {
      const keys: string[] = [];
      for (let round = 0; round < rounds; round += 1) {
        keys.push(...(await queued(`kill-${round}`, mailsPerRound)));
        const receiving = mailbox.receiving();
        const worker = await aWorker(database, mailbox.url);
        await receiving;
        await pause(randomInt(0, 150));
        await worker.kill();
      }
      const last = await aWorker(database, mailbox.url);
      await untilNoMailWaits();
      await last.stop();
      const counts = countsOf(keys);
      expect(counts.filter((count) => count === 0)).toEqual([]);
      const twice = counts.reduce((sum, count) => sum + count - 1, 0);
      expect(twice).toBeLessThanOrEqual(rounds * atOnce);
      note(
        'A killed worker loses no mail',
        `worker killed ${rounds} times: ${keys.length} of ${keys.length} mails arrived, ${twice} of them sent again under the same Message-ID`,
      );
    },
    rounds * 20_000 + 90_000,
  );

  it('finishes what it is sending when it is told to stop, and leaves the rest to the next', async () => {
    const keys = await queued('stop', 12);
    const receiving = mailbox.receiving();
    const worker = await aWorker(database, mailbox.url);
    await receiving;
    expect(await worker.stop()).toBe(0);
    const next = await aWorker(database, mailbox.url);
    await untilNoMailWaits();
    expect(await next.stop()).toBe(0);
    expect(countsOf(keys)).toEqual(keys.map(() => 1));
  }, 90_000);
});
