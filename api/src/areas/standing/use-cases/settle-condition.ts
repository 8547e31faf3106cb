// A coordinator of the programme notes that a condition was fulfilled, or withdraws it, saying what was seen.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Tasks } from '../../tasks/tasks.public';
import { Standing } from '../queries/standing';
import { maySettleCondition } from '../rules/standing-policy';
import { standingProblems } from '../standing.errors';
import { conditionFulfilled, standingChanged } from '../standing.events';
import { Condition } from '../store/condition.entity';

@Injectable()
export class SettleCondition {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: Standing,
    private readonly tasks: Tasks,
  ) {}

  async run(
    actor: Actor,
    conditionId: Id,
    outcome: 'fulfilled' | 'withdrawn',
    note: string,
    seenVersion: number,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [place] = await tx.query<{ employer_id: Id; programme_id: Id }>(
        `select a.employer_id, a.programme_id from standing.conditions c
         join standing.admissions a on a.id = c.admission_id where c.id = $1`,
        [conditionId],
      );
      if (!place || !maySettleCondition(actor, place.programme_id)) throw notFound();
      await this.standing.forDeciding(tx, place.employer_id);
      const condition = await tx.manager.findOneByOrFail(Condition, { id: conditionId });
      if (condition.state !== 'open') throw standingProblems['standing.condition-settled']();
      refuseStale(seenVersion, condition.version);

      await tx.change(
        Condition,
        { id: conditionId, version: seenVersion },
        {
          state: outcome,
          settledAt: this.clock.now(),
          settledBy: actor.accountId,
          settledNote: note,
        },
      );
      await this.tasks.settle(tx, actor, { kind: 'condition', subjectId: conditionId }, outcome);
      await tx.audit({
        author: actor,
        action:
          outcome === 'fulfilled' ? 'standing.fulfil-condition' : 'standing.withdraw-condition',
        subject: { type: 'condition', id: conditionId },
        data: { employerId: place.employer_id, programmeId: place.programme_id },
      });
      await tx.emit(standingChanged({ employerId: place.employer_id }));
      if (outcome === 'fulfilled')
        await tx.emit(conditionFulfilled({ conditionId, employerId: place.employer_id }));
    });
  }
}
