// A coordinator continues a running suspension for another 28 days; once, with a reason, and with a new notice.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { amsterdamDateOf } from '../../../kernel/clock/amsterdam';
import { Clock } from '../../../kernel/clock/clock';
import { addDays } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import { newId, type Id } from '../../../kernel/ids/ids';
import { Employers } from '../../employers/employers.public';
import { Tasks } from '../../tasks/tasks.public';
import { END_SUSPENSION } from '../jobs/end-suspension';
import { Standing } from '../queries/standing';
import { SuspensionInForce } from '../queries/suspension-in-force';
import { maySuspend } from '../rules/standing-policy';
import { suspensionDays, suspensionEnd } from '../rules/suspension-terms';
import { standingProblems } from '../standing.errors';
import { standingChanged } from '../standing.events';
import { Measure } from '../store/measure.entity';
import { NoticeWriter } from './notice-writer';

@Injectable()
export class RenewSuspension {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: Standing,
    private readonly suspensions: SuspensionInForce,
    private readonly employers: Employers,
    private readonly notices: NoticeWriter,
    private readonly tasks: Tasks,
  ) {}

  async run(actor: Actor, measureId: Id, reason: string, seenVersion: number): Promise<Id> {
    return this.database.transaction(async (tx) => {
      const employerId = await this.suspensions.employerOf(tx, measureId);
      await this.standing.forDeciding(tx, employerId);
      const measure = await this.suspensions.get(tx, measureId);
      if (!maySuspend(actor, measure.programmeId)) throw notFound();
      refuseStale(seenVersion, measure.version);
      if (measure.renews !== null || (await this.suspensions.isRenewed(tx, measureId)))
        throw standingProblems['standing.renewed-already']();

      const id = newId();
      // The renewal starts in the last second that the first one still holds: no gap, no overlap.
      const startsAt = measure.endsAt;
      const endsAt = suspensionEnd(new Date(startsAt.getTime() - 1000));
      await tx.insert(Measure, {
        id,
        employerId,
        kind: 'suspension',
        scope: measure.scope,
        programmeId: measure.programmeId,
        ground: measure.ground,
        reason,
        decidedBy: actor.accountId,
        decidedAt: this.clock.now(),
        startsAt,
        endsAt,
        renews: measureId,
      });
      await this.notices.write(tx, id, employerId, 'renewed', {
        ground: measure.ground ?? 'safety',
        reason,
        endsAt,
      });
      await this.tasks.settle(tx, actor, { kind: 'suspension', subjectId: measureId }, 'renewed');
      const employer = await this.employers.get(employerId, tx);
      await this.tasks.open(tx, {
        kind: 'suspension',
        subject: { type: 'measure', id, label: employer?.name ?? '' },
        employerId,
        programmeId: measure.programmeId ?? actor.programmeIds[0] ?? null,
        ownerId: actor.accountId,
        reason: 'suspension_ends',
        safety: true,
        dueOn: addDays(amsterdamDateOf(startsAt), suspensionDays - 1),
      });
      await tx.addJob(END_SUSPENSION, { measureId: id }, { runAt: endsAt });
      await tx.audit({
        author: actor,
        action: 'standing.renew-suspension',
        subject: { type: 'measure', id },
        data: { employerId, renews: measureId },
      });
      await tx.emit(standingChanged({ employerId }));
      return id;
    });
  }
}
