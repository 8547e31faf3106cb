// Job at the end of a suspension: what it hid shows again, without anybody having to act.
import { Injectable } from '@nestjs/common';
import { systemAuthor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import { HandlesJob, type JobHandler } from '../../../kernel/jobs/job-handler';
import { Tasks } from '../../tasks/tasks.public';
import { Standing } from '../queries/standing';
import { standingChanged } from '../standing.events';

export const END_SUSPENSION = 'standing.end-suspension';

@Injectable()
@HandlesJob(END_SUSPENSION)
export class EndSuspension implements JobHandler<{ measureId: Id }> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: Standing,
    private readonly tasks: Tasks,
  ) {}

  async run({ measureId }: { measureId: Id }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [ended] = await tx.query<{ employer_id: Id }>(
        `select employer_id from standing.measures
         where id = $1 and lifted_at is null and ends_at <= $2`,
        [measureId, this.clock.now()],
      );
      if (!ended) return;
      await this.standing.forDeciding(tx, ended.employer_id);
      await this.tasks.settle(
        tx,
        systemAuthor,
        { kind: 'suspension', subjectId: measureId },
        'ended',
      );
      await tx.emit(standingChanged({ employerId: ended.employer_id }));
    });
  }
}
