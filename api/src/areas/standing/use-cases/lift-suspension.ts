// A coordinator lifts a suspension before its end, with a reason; what the employer may do shows again at commit.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Tasks } from '../../tasks/tasks.public';
import { SuspensionInForce } from '../queries/suspension-in-force';
import { Standing } from '../queries/standing';
import { maySuspend } from '../rules/standing-policy';
import { standingChanged, suspensionLifted } from '../standing.events';
import { Measure } from '../store/measure.entity';
import { NoticeWriter } from './notice-writer';

@Injectable()
export class LiftSuspension {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: Standing,
    private readonly suspensions: SuspensionInForce,
    private readonly notices: NoticeWriter,
    private readonly tasks: Tasks,
  ) {}

  async run(actor: Actor, measureId: Id, reason: string, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const employerId = await this.suspensions.employerOf(tx, measureId);
      await this.standing.forDeciding(tx, employerId);
      const measure = await this.suspensions.get(tx, measureId);
      if (!maySuspend(actor, measure.programmeId)) throw notFound();
      refuseStale(seenVersion, measure.version);

      const lifted = {
        liftedAt: this.clock.now(),
        liftedBy: actor.accountId,
        liftReason: reason,
      };
      await tx.change(Measure, { id: measureId, version: seenVersion }, lifted);
      // Without its renewal: that would suspend again by itself.
      const renewal = await this.suspensions.renewalOf(tx, measureId);
      if (renewal) {
        await tx.change(Measure, { id: renewal.id, version: renewal.version }, lifted);
        await this.tasks.settle(tx, actor, { kind: 'suspension', subjectId: renewal.id }, 'lifted');
      }
      await this.notices.write(tx, measureId, employerId, 'lifted', { reason });
      await this.tasks.settle(tx, actor, { kind: 'suspension', subjectId: measureId }, 'lifted');
      await tx.audit({
        author: actor,
        action: 'standing.lift-suspension',
        subject: { type: 'measure', id: measureId },
        data: { employerId },
      });
      await tx.emit(standingChanged({ employerId }));
      await tx.emit(suspensionLifted({ measureId, employerId }));
    });
  }
}
