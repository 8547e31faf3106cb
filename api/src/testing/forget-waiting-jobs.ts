// Empties the queue after a spec that made very many jobs, so that the next one on this database need not run them.
import { openDatabase } from './test-database';

export async function forgetWaitingJobs(): Promise<void> {
  const owner = await openDatabase('owner');
  await owner.query('delete from graphile_worker._private_jobs');
  await owner.destroy();
}
