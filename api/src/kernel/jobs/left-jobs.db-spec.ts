// Jobs of a killed worker are taken back, those of a living one are left alone.
import type { DataSource } from 'typeorm';
import { openDatabase, testDatabaseUrl } from '../../testing/test-database';
import { LeftJobs } from './left-jobs';

describe('the jobs that a worker left', () => {
  let owner: DataSource;
  let living: LeftJobs;
  let mortal: LeftJobs;
  const failures: unknown[] = [];

  beforeAll(async () => {
    owner = await openDatabase('owner');
    living = new LeftJobs(testDatabaseUrl('owner'), (error) => failures.push(error));
    living.watch('pool-alive');
    await living.takeBack();
    mortal = new LeftJobs(testDatabaseUrl('owner'), (error) => failures.push(error));
  });
  afterAll(async () => {
    await owner.query(`select graphile_worker.remove_job(key) from graphile_worker.jobs
      where task_identifier = 'left-jobs-spec'`);
    await living.stop();
    await mortal.stop();
    await owner.destroy();
  });

  async function lockedBy(worker: string, secondsAgo: number): Promise<string> {
    const key = `left-jobs-spec-${worker}-${secondsAgo}`;
    await owner.query(`select graphile_worker.add_job('left-jobs-spec', '{}', job_key := $1)`, [
      key,
    ]);
    await owner.query(
      `update graphile_worker._private_jobs set locked_by = $2, locked_at = now() - make_interval(secs => $3) where key = $1`,
      [key, worker, secondsAgo],
    );
    return key;
  }
  async function holder(key: string): Promise<string | null> {
    const [job] = await owner.query('select locked_by from graphile_worker.jobs where key = $1', [
      key,
    ]);
    return job.locked_by;
  }

  it('are taken back from the dead, and from nobody who lives or has just begun', async () => {
    const [dead, alive, fresh] = [
      await lockedBy('pool-dead', 60),
      await lockedBy('pool-alive', 60),
      await lockedBy('pool-new', 1),
    ];
    await living.takeBack();
    expect(await holder(dead)).toBeNull();
    expect(await holder(alive)).toBe('pool-alive');
    expect(await holder(fresh)).toBe('pool-new');
    expect(failures).toEqual([]);
  });

  it('are taken back from a worker that stops living', async () => {
    mortal.watch('pool-mortal');
    await mortal.takeBack();
    const job = await lockedBy('pool-mortal', 60);
    await living.takeBack();
    expect(await holder(job)).toBe('pool-mortal');
    await mortal.stop();
    await living.takeBack();
    expect(await holder(job)).toBeNull();
  });
});
