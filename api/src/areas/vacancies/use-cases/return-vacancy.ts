// A coordinator of one of its programmes sends a version back, with a reason and if need be remarks at the fields.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { ReviewFindings } from '../queries/review-findings';
import { contentOf } from '../rules/vacancy-content';
import { vacancyLifecycle, versionLifecycle } from '../rules/vacancy-lifecycle';
import { mayReview } from '../rules/vacancy-policy';
import { Vacancy } from '../store/vacancy.entity';
import { VacancyVersion, type FieldRemark } from '../store/version.entity';
import { vacancyProblems } from '../vacancies.errors';
import { vacancyReturned } from '../vacancies.events';
import { ReviewTasks } from './review-tasks';
import { VacancyLock } from './vacancy-lock';

export interface Return {
  readonly reason: string;
  readonly remarks: readonly FieldRemark[];
}

@Injectable()
export class ReturnVacancy {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly findings: ReviewFindings,
    private readonly lock: VacancyLock,
    private readonly tasks: ReviewTasks,
  ) {}

  async run(actor: Actor, vacancyId: Id, sent: Return, seenVersion: number): Promise<void> {
    const findings = await this.findings.of(actor, vacancyId, seenVersion);
    await this.database.transaction(async (tx) => {
      const { vacancy, running, approved } = await this.lock.take(tx, vacancyId);
      const reviewed = running ?? approved;
      if (!reviewed || !mayReview(actor, reviewed)) throw notFound();
      refuseStale(seenVersion, vacancy.version, { by: vacancy.changedBy, at: vacancy.changedAt });
      if (!running) throw vacancyProblems['vacancies.nothing-under-review']();
      const versionState = versionLifecycle.next(running.state, 'return');
      const state = vacancyLifecycle.next(vacancy.state, 'return');

      const now = this.clock.now();
      await tx.change(
        VacancyVersion,
        { vacancyId, number: running.number, state: running.state },
        {
          state: versionState,
          reviewedAt: now,
          reviewedBy: actor.accountId,
          reviewReason: sent.reason,
          remarks: [...sent.remarks],
          seen: { findings, content: contentOf(running) },
        },
      );
      await tx.change(
        Vacancy,
        { id: vacancyId, version: seenVersion },
        { state, changedBy: actor.accountId, changedAt: now },
      );
      await this.tasks.settle(tx, actor, vacancyId, 'returned');
      await tx.audit({
        author: actor,
        action: 'vacancies.return',
        subject: { type: 'vacancy', id: vacancyId },
        data: { number: running.number, reason: sent.reason },
      });
      const { employerId } = vacancy;
      await tx.emit(vacancyReturned({ vacancyId, employerId, number: running.number }));
    });
  }
}
