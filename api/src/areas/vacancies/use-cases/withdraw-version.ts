// An employer's person takes a version back: a first version becomes a draft again, a newer one ends and the published one stands.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { kernelProblems, notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { vacancyLifecycle, versionLifecycle } from '../rules/vacancy-lifecycle';
import { mayWrite } from '../rules/vacancy-policy';
import { Vacancy } from '../store/vacancy.entity';
import { VacancyVersion } from '../store/version.entity';
import { ReviewTasks } from './review-tasks';
import { RewriteSearch } from './rewrite-search';
import { VacancyLock } from './vacancy-lock';

@Injectable()
export class WithdrawVersion {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lock: VacancyLock,
    private readonly search: RewriteSearch,
    private readonly tasks: ReviewTasks,
  ) {}

  async run(actor: Actor, vacancyId: Id, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { vacancy, running, approved } = await this.lock.take(tx, vacancyId);
      if (!mayWrite(actor, vacancy)) throw notFound();
      refuseStale(seenVersion, vacancy.version, { by: vacancy.changedBy, at: vacancy.changedAt });
      if (!running) throw kernelProblems['kernel.wrong-state']({ extra: { state: vacancy.state } });
      const held = vacancy.pauseReason === 'promise_lowered';
      const state = vacancyLifecycle.next(vacancy.state, held ? 'release' : 'withdraw');
      const versionState = versionLifecycle.next(running.state, approved ? 'drop' : 'take_back');

      const now = this.clock.now();
      await tx.change(
        VacancyVersion,
        { vacancyId, number: running.number, state: running.state },
        { state: versionState, changedAt: now },
      );
      await tx.change(
        Vacancy,
        { id: vacancyId, version: seenVersion },
        {
          state,
          pauseReason: held ? null : vacancy.pauseReason,
          changedBy: actor.accountId,
          changedAt: now,
        },
      );
      if (held) await this.search.ofVacancy(tx, vacancy);
      await this.tasks.cancel(tx, actor, vacancyId, 'withdrawn');
      await tx.audit({
        author: actor,
        action: 'vacancies.withdraw-version',
        subject: { type: 'vacancy', id: vacancyId },
        data: { number: running.number },
      });
    });
  }
}
