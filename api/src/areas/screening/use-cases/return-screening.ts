// A coordinator sends a screening back with remarks at the questions; the term stops until the employer sends it in again.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Tasks } from '../../tasks/tasks.public';
import { screeningLifecycle } from '../rules/screening-lifecycle';
import { mayReview } from '../rules/screening-policy';
import { screeningProblems } from '../screening.errors';
import { screeningReturned } from '../screening.events';
import { Screening } from '../store/screening.entity';
import { Screenings } from '../store/screenings';

@Injectable()
export class ReturnScreening {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly screenings: Screenings,
  ) {}

  async run(actor: Actor, screeningId: Id, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const screening = await this.screenings.lockSentIn(tx, screeningId);
      if (!mayReview(actor, screening)) throw notFound();
      refuseStale(seenVersion, screening.version);
      const state = screeningLifecycle.next(screening.state, 'return');
      const now = this.clock.now();
      const sent = await tx.query<{ item_key: string }>(
        `update screening.remarks set sent_at = $2, version = version + 1
         where screening_id = $1 and resolved_at is null and sent_at is null returning item_key`,
        [screeningId, now],
      );
      if (sent.length === 0) throw screeningProblems['screening.remark-required']();

      await tx.change(
        Screening,
        { id: screeningId, version: seenVersion, state: screening.state },
        { state, returnedAt: now, decideBy: null },
      );
      await this.tasks.settle(tx, actor, { kind: 'screening', subjectId: screeningId }, 'returned');
      await tx.audit({
        author: actor,
        action: 'screening.return',
        subject: { type: 'screening', id: screeningId },
        data: { items: sent.map((row) => row.item_key) },
      });
      await tx.emit(screeningReturned({ screeningId, employerId: screening.employerId }));
    });
  }
}
