// Job, each morning: requests for access whose term ended without an answer go to the coordinators.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import { HandlesJob, type JobHandler } from '../../../kernel/jobs/job-handler';
import { EscalateAccessRequest } from '../use-cases/escalate-access-request';

@Injectable()
@HandlesJob('employers:escalate-access-requests')
export class EscalateAccessRequests implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly escalate: EscalateAccessRequest,
  ) {}

  async run(): Promise<void> {
    const late = await this.database.query<{ id: Id }>(
      `select id from employers.access_requests where state = 'open' and due_on < $1 order by due_on, id`,
      [this.clock.today()],
    );
    for (const { id } of late) await this.database.transaction((tx) => this.escalate.run(tx, id));
  }
}
