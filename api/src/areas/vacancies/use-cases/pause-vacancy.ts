// An employer's person hides a published vacancy for a while; students do not see it from the commit on.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { vacancyLifecycle } from '../rules/vacancy-lifecycle';
import { mayWrite } from '../rules/vacancy-policy';
import { Vacancy } from '../store/vacancy.entity';
import { vacancyPaused } from '../vacancies.events';
import { RewriteSearch } from './rewrite-search';
import { VacancyLock } from './vacancy-lock';

@Injectable()
export class PauseVacancy {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lock: VacancyLock,
    private readonly search: RewriteSearch,
  ) {}

  async run(actor: Actor, vacancyId: Id, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { vacancy } = await this.lock.take(tx, vacancyId);
      if (!mayWrite(actor, vacancy)) throw notFound();
      refuseStale(seenVersion, vacancy.version, { by: vacancy.changedBy, at: vacancy.changedAt });
      const state = vacancyLifecycle.next(vacancy.state, 'pause');

      await tx.change(
        Vacancy,
        { id: vacancyId, version: seenVersion },
        {
          state,
          pauseReason: 'by_employer',
          changedBy: actor.accountId,
          changedAt: this.clock.now(),
        },
      );
      await this.search.ofVacancy(tx, vacancy);
      await tx.audit({
        author: actor,
        action: 'vacancies.pause',
        subject: { type: 'vacancy', id: vacancyId },
      });
      await tx.emit(vacancyPaused({ vacancyId, employerId: vacancy.employerId }));
    });
  }
}
