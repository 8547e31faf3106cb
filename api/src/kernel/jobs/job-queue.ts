// Adds jobs to the one queue (graphile-worker): a job is a row, so it commits with the write that wanted it.
import { Injectable } from '@nestjs/common';
import type { JobOptions, Tx } from '../database/tx';

@Injectable()
export class JobQueue {
  async add(tx: Tx, name: string, payload: object, options: JobOptions): Promise<void> {
    await tx.query('select kernel.add_job($1, $2, $3, $4)', [
      name,
      JSON.stringify(payload),
      options.key ?? null,
      options.runAt ?? null,
    ]);
  }
}
