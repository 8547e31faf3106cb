// Job, each hour: forgets idempotency keys older than a day and rate-limit windows that are over.
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';
import { HandlesJob, type JobHandler } from './job-handler';

@Injectable()
@HandlesJob('kernel:tidy')
export class TidyKernel implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const yesterday = new Date(this.clock.now().getTime() - 24 * 3_600_000);
    await this.database.transaction(async (tx) => {
      await tx.query('delete from kernel.idempotency_keys where created_at < $1', [yesterday]);
      await tx.query('delete from kernel.rate_limits where window_start < $1', [yesterday]);
    });
  }
}
