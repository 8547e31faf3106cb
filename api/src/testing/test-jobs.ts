// Runs the waiting jobs of the test database at once, as the worker would, so that a test sees what follows a commit.
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { runOnce } from 'graphile-worker';
import { Logger } from 'graphile-worker';
import { JobHandlers } from '../kernel/jobs/job-handlers';
import { testDatabaseUrl } from './test-database';

export class TestJobs {
  constructor(private readonly app: NestFastifyApplication) {}

  /** Runs every job that is due now, also the jobs those add; a job that fails fails the test. */
  async runWaiting(): Promise<void> {
    const handlers = this.app.get(JobHandlers);
    const failures: unknown[] = [];
    await runOnce({
      connectionString: testDatabaseUrl('owner'),
      logger: new Logger(() => () => undefined),
      noHandleSignals: true,
      taskList: Object.fromEntries(
        handlers.names().map((name) => [
          name,
          async (payload: unknown) => {
            try {
              await handlers.run(name, payload);
            } catch (error) {
              failures.push(error);
              throw error;
            }
          },
        ]),
      ),
    });
    if (failures.length > 0) throw failures[0];
  }

  /** Runs one job by name, as the timetable would. */
  async run(name: string, payload: unknown = {}): Promise<void> {
    await this.app.get(JobHandlers).run(name, payload);
  }
}
