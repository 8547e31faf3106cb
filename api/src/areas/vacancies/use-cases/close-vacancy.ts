// An employer's person closes a vacancy for good, or a coordinator of its programmes does with a written reason.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { vacancyLifecycle, versionLifecycle, type CloseReason } from '../rules/vacancy-lifecycle';
import { mayReadReview, mayReview, mayWrite } from '../rules/vacancy-policy';
import { Vacancy } from '../store/vacancy.entity';
import { VacancyVersion } from '../store/version.entity';
import { vacancyClosed } from '../vacancies.events';
import { ReviewTasks } from './review-tasks';
import { RewriteSearch } from './rewrite-search';
import { VacancyLock, type LockedVacancy } from './vacancy-lock';

export type Closing =
  | { readonly reason: Exclude<CloseReason, 'by_school'> }
  | { readonly reason: 'by_school'; readonly note: string };

@Injectable()
export class CloseVacancy {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lock: VacancyLock,
    private readonly search: RewriteSearch,
    private readonly tasks: ReviewTasks,
  ) {}

  async run(actor: Actor, vacancyId: Id, closing: Closing, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const locked = await this.lock.take(tx, vacancyId);
      const { vacancy, running } = locked;
      if (!mayClose(actor, locked, closing)) throw notFound();
      refuseStale(seenVersion, vacancy.version, { by: vacancy.changedBy, at: vacancy.changedAt });
      const state = vacancyLifecycle.next(vacancy.state, 'close');

      const now = this.clock.now();
      if (running)
        await tx.change(
          VacancyVersion,
          { vacancyId, number: running.number, state: running.state },
          { state: versionLifecycle.next(running.state, 'drop'), changedAt: now },
        );
      await tx.change(
        Vacancy,
        { id: vacancyId, version: seenVersion },
        {
          state,
          pauseReason: null,
          closedReason: closing.reason,
          closedNote: closing.reason === 'by_school' ? closing.note : null,
          closedBy: actor.accountId,
          closedAt: now,
          changedBy: actor.accountId,
          changedAt: now,
        },
      );
      await this.search.ofVacancy(tx, vacancy);
      await this.tasks.cancel(tx, actor, vacancyId, 'closed');
      await tx.audit({
        author: actor,
        action: 'vacancies.close',
        subject: { type: 'vacancy', id: vacancyId },
        data: closing,
      });
      await tx.emit(vacancyClosed({ vacancyId, employerId: vacancy.employerId }));
    });
  }
}

function mayClose(actor: Actor, { vacancy, running, approved }: LockedVacancy, closing: Closing) {
  if (closing.reason !== 'by_school') return mayWrite(actor, vacancy);
  const version = approved ?? running;
  return version !== null && mayReadReview(actor, vacancy) && mayReview(actor, version);
}
