// A coordinator starts to check a screening that was sent in; the tasks of own programmes get this owner.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Employers } from '../../employers/employers.public';
import { Tasks } from '../../tasks/tasks.public';
import { screeningLifecycle } from '../rules/screening-lifecycle';
import { mayReadScreening, mayReview } from '../rules/screening-policy';
import { decideBy } from '../rules/terms';
import { Screening } from '../store/screening.entity';
import { Screenings } from '../store/screenings';

@Injectable()
export class TakeInReview {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly employers: Employers,
    private readonly tasks: Tasks,
    private readonly screenings: Screenings,
  ) {}

  async run(actor: Actor, screeningId: Id, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const screening = await this.screenings.lockSentIn(tx, screeningId);
      if (!mayReadScreening(actor) || !mayReview(actor, screening)) throw notFound();
      refuseStale(seenVersion, screening.version);
      const state = screeningLifecycle.next(screening.state, 'take');

      await tx.change(
        Screening,
        { id: screeningId, version: seenVersion, state: screening.state },
        { state, takenBy: actor.accountId, takenAt: this.clock.now() },
      );
      const employer = await this.employers.get(screening.employerId, tx);
      for (const programmeId of screening.programmeIds) {
        if (!actor.programmeIds.includes(programmeId)) continue;
        await this.tasks.open(tx, {
          kind: 'screening',
          subject: { type: 'screening', id: screeningId, label: employer?.name ?? '' },
          employerId: screening.employerId,
          programmeId,
          ownerId: actor.accountId,
          reason: 'screening_submitted',
          dueOn: screening.decideBy ?? decideBy(this.clock.today()),
        });
      }
      await tx.audit({
        author: actor,
        action: 'screening.take',
        subject: { type: 'screening', id: screeningId },
      });
    });
  }
}
