// Job, each night: forgets single-use tokens and sessions that are long over, and browsers not seen for 90 days.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { HandlesJob, type JobHandler } from '../../../kernel/jobs/job-handler';
import { knownDeviceDays } from '../rules/single-use-terms';

/** A session that is over stays long enough to answer "was that me?" and to find the last role. */
const keepSessionsDays = 90;

@Injectable()
@HandlesJob('identity:tidy')
export class TidyIdentity implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const daysAgo = (days: number) => new Date(this.clock.now().getTime() - days * 86_400_000);
    await this.database.transaction(async (tx) => {
      await tx.query('delete from identity.single_use_tokens where expires_at < $1', [daysAgo(1)]);
      await tx.query('delete from identity.sessions where expires_at < $1', [
        daysAgo(keepSessionsDays),
      ]);
      await tx.query('delete from identity.known_devices where last_seen_at < $1', [
        daysAgo(knownDeviceDays),
      ]);
    });
  }
}
