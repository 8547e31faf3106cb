// A coordinator of one of its programmes publishes a version: while the employer is admitted for at least one of them, visible at commit.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Standing, type StandingPerProgramme } from '../../standing/standing.public';
import { ReviewFindings } from '../queries/review-findings';
import { warnings } from '../rules/findings';
import { vacancyLifecycle, versionLifecycle } from '../rules/vacancy-lifecycle';
import { mayReview } from '../rules/vacancy-policy';
import { Vacancy } from '../store/vacancy.entity';
import { VacancyVersion } from '../store/version.entity';
import { vacancyProblems } from '../vacancies.errors';
import { vacancyPublished } from '../vacancies.events';
import { refuseBlocked, refuseUnexplained } from './refuse-findings';
import { ReviewTasks } from './review-tasks';
import { RewriteSearch } from './rewrite-search';
import { VacancyLock } from './vacancy-lock';

@Injectable()
export class PublishVacancy {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly findings: ReviewFindings,
    private readonly lock: VacancyLock,
    private readonly standing: Standing,
    private readonly search: RewriteSearch,
    private readonly tasks: ReviewTasks,
  ) {}

  async run(
    actor: Actor,
    vacancyId: Id,
    reason: string | null,
    seenVersion: number,
  ): Promise<void> {
    const findings = await this.findings.of(actor, vacancyId, seenVersion);
    await this.database.transaction(async (tx) => {
      const { vacancy, running, approved } = await this.lock.take(tx, vacancyId);
      const reviewed = running ?? approved;
      if (!reviewed || !mayReview(actor, reviewed)) throw notFound();
      refuseStale(seenVersion, vacancy.version, { by: vacancy.changedBy, at: vacancy.changedAt });
      if (!running) throw vacancyProblems['vacancies.nothing-under-review']();
      const versionState = versionLifecycle.next(running.state, 'approve');
      const keepsPaused = vacancy.pauseReason === 'by_employer';
      const state = vacancyLifecycle.next(vacancy.state, keepsPaused ? 'approve' : 'publish');
      refuseBlocked(findings);
      if (reason === null) refuseUnexplained(findings);
      const standing = await this.admitted(tx, vacancy.employerId, running.programmeIds);

      const now = this.clock.now();
      if (approved)
        await tx.change(
          VacancyVersion,
          { vacancyId, number: approved.number, state: 'approved' },
          { state: versionLifecycle.next('approved', 'supersede') },
        );
      await tx.change(
        VacancyVersion,
        { vacancyId, number: running.number, state: running.state },
        {
          state: versionState,
          reviewedAt: now,
          reviewedBy: actor.accountId,
          reviewReason: reason,
          remarks: [],
          seen: { findings, standing },
        },
      );
      await tx.change(
        Vacancy,
        { id: vacancyId, version: seenVersion },
        {
          state,
          pauseReason: keepsPaused ? vacancy.pauseReason : null,
          publishedVersion: running.number,
          publishedAt: vacancy.publishedAt ?? now,
          changedBy: actor.accountId,
          changedAt: now,
        },
      );
      await this.search.ofVacancy(tx, vacancy);
      await this.tasks.settle(tx, actor, vacancyId, 'published');
      await tx.audit({
        author: actor,
        action: 'vacancies.publish',
        subject: { type: 'vacancy', id: vacancyId },
        data: {
          number: running.number,
          reason,
          warnings: warnings(findings).map(({ code }) => code),
        },
      });
      const { employerId } = vacancy;
      await tx.emit(vacancyPublished({ vacancyId, employerId, number: running.number }));
    });
  }

  /** Standing as it is under the lock; refuses when none of the programmes admits the employer. */
  private async admitted(
    tx: Tx,
    employerId: Id,
    programmeIds: readonly Id[],
  ): Promise<StandingPerProgramme[]> {
    const standing = await this.standing.in(tx, employerId, programmeIds);
    const now = this.clock.now();
    const admits = standing.some(({ visibleUntil }) => visibleUntil !== null && now < visibleUntil);
    if (!admits) throw vacancyProblems['vacancies.not-admitted']();
    return standing;
  }
}
