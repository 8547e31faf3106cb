// Job, each minute: rewrites the rows whose time is over, so that a vacancy shows again for programmes that admit its employer longer.
// Nothing relies on it for hiding: every question tests the time itself.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import { HandlesJob, type JobHandler } from '../../../kernel/jobs/job-handler';
import { RewriteSearch } from '../use-cases/rewrite-search';

@Injectable()
@HandlesJob('vacancies:tidy-search')
export class TidySearch implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly search: RewriteSearch,
  ) {}

  async run(): Promise<void> {
    const over = await this.database.query<{ employer_id: Id }>(
      'select distinct employer_id from vacancies.search where visible_until <= $1 order by 1 limit 200',
      [this.clock.now()],
    );
    for (const { employer_id: employerId } of over) await this.search.rebuildEmployer(employerId);
  }
}
