// A coordinator suspends an employer at once, for safety or fraud: vacancies vanish at commit, the notice goes out with it.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { amsterdamDateOf } from '../../../kernel/clock/amsterdam';
import { addDays } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { newId, type Id } from '../../../kernel/ids/ids';
import { Employers } from '../../employers/employers.public';
import { Tasks } from '../../tasks/tasks.public';
import { END_SUSPENSION } from '../jobs/end-suspension';
import { Standing } from '../queries/standing';
import { maySuspend } from '../rules/standing-policy';
import { suspensionDays, suspensionEnd, type SuspensionGround } from '../rules/suspension-terms';
import { standingProblems } from '../standing.errors';
import { employerSuspended, standingChanged } from '../standing.events';
import { Measure } from '../store/measure.entity';
import { NoticeWriter } from './notice-writer';

export interface SuspensionOrder {
  readonly ground: SuspensionGround;
  readonly reason: string;
  readonly scope: 'institution' | 'programme';
  readonly programmeId: Id | null;
}

@Injectable()
export class SuspendEmployer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: Standing,
    private readonly employers: Employers,
    private readonly notices: NoticeWriter,
    private readonly tasks: Tasks,
  ) {}

  async run(actor: Actor, employerId: Id, order: SuspensionOrder): Promise<Id> {
    if ((order.scope === 'programme') !== (order.programmeId !== null))
      throw standingProblems['standing.programme-required']({
        errors: [{ pointer: '/programmeId', code: 'standing.programme-required' }],
      });
    if (!maySuspend(actor, order.programmeId)) throw notFound();
    return this.database.transaction(async (tx) => {
      await this.standing.forDeciding(tx, employerId);
      await this.refuseSecond(tx, employerId, order.programmeId);

      const now = this.clock.now();
      const measure: Partial<Measure> & { id: Id; endsAt: Date } = {
        ...order,
        id: newId(),
        employerId,
        kind: 'suspension',
        decidedBy: actor.accountId,
        decidedAt: now,
        startsAt: now,
        endsAt: suspensionEnd(now),
      };
      await tx.insert(Measure, measure);
      await this.notices.write(tx, measure.id, employerId, 'suspended', {
        ground: order.ground,
        reason: order.reason,
        endsAt: measure.endsAt,
      });
      await this.openTask(tx, actor, measure.id, employerId, order.programmeId);
      await tx.addJob(END_SUSPENSION, { measureId: measure.id }, { runAt: measure.endsAt });
      await tx.audit({
        author: actor,
        action: 'standing.suspend-employer',
        subject: { type: 'measure', id: measure.id },
        data: {
          employerId,
          scope: order.scope,
          ground: order.ground,
          programmeId: order.programmeId,
        },
      });
      await tx.emit(standingChanged({ employerId }));
      await tx.emit(employerSuspended({ measureId: measure.id, employerId }));
      return measure.id;
    });
  }

  private async refuseSecond(tx: Tx, employerId: Id, programmeId: Id | null): Promise<void> {
    const running = await tx.query(
      `select 1 from standing.measures
       where employer_id = $1 and kind = 'suspension' and lifted_at is null and ends_at > $2
         and (programme_id is null or programme_id = $3::uuid)`,
      [employerId, this.clock.now(), programmeId],
    );
    if (running.length > 0) throw standingProblems['standing.already-suspended']();
  }

  private async openTask(
    tx: Tx,
    actor: Actor,
    measureId: Id,
    employerId: Id,
    programmeId: Id | null,
  ) {
    const employer = await this.employers.get(employerId, tx);
    await this.tasks.open(tx, {
      kind: 'suspension',
      subject: { type: 'measure', id: measureId, label: employer?.name ?? '' },
      employerId,
      programmeId: programmeId ?? actor.programmeIds[0] ?? null,
      ownerId: actor.accountId,
      reason: 'suspension_ends',
      safety: true,
      dueOn: addDays(amsterdamDateOf(this.clock.now()), suspensionDays),
    });
  }
}
