// An employer's person sends a version in for review: complete, within the policy that blocks, with a task for every programme.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { kernelProblems, notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { PolicyCheck } from '../queries/policy-check';
import { VacancyReader } from '../queries/vacancy-reader';
import type { Finding } from '../rules/findings';
import { loweredPromises } from '../rules/lowered-promises';
import { missingAnswers } from '../rules/required';
import { vacancyLifecycle, versionLifecycle } from '../rules/vacancy-lifecycle';
import { mayWrite } from '../rules/vacancy-policy';
import { Vacancy } from '../store/vacancy.entity';
import { VacancyVersion } from '../store/version.entity';
import { vacancyProblems } from '../vacancies.errors';
import { vacancySubmitted } from '../vacancies.events';
import { refuseBlocked } from './refuse-findings';
import { ReviewTasks } from './review-tasks';
import { RewriteSearch } from './rewrite-search';
import { VacancyLock, type LockedVacancy } from './vacancy-lock';

@Injectable()
export class SubmitVacancy {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vacancies: VacancyReader,
    private readonly policy: PolicyCheck,
    private readonly lock: VacancyLock,
    private readonly search: RewriteSearch,
    private readonly tasks: ReviewTasks,
  ) {}

  async run(actor: Actor, vacancyId: Id, seenVersion: number): Promise<void> {
    const findings = await this.check(actor, vacancyId, seenVersion);
    await this.database.transaction(async (tx) => {
      const locked = await this.lock.take(tx, vacancyId);
      const { vacancy, running } = locked;
      if (!mayWrite(actor, vacancy)) throw notFound();
      refuseStale(seenVersion, vacancy.version, { by: vacancy.changedBy, at: vacancy.changedAt });
      if (!running) throw kernelProblems['kernel.wrong-state']({ extra: { state: vacancy.state } });
      const versionState = versionLifecycle.next(running.state, 'submit');
      const { command, change } = kindOfSubmission(locked);
      const state = vacancyLifecycle.next(vacancy.state, command);

      const now = this.clock.now();
      const by = actor.accountId;
      await tx.change(
        VacancyVersion,
        { vacancyId, number: running.number, state: running.state },
        { state: versionState, submittedAt: now, submittedBy: by },
      );
      const pauseReason = command === 'hold' ? 'promise_lowered' : vacancy.pauseReason;
      await tx.change(
        Vacancy,
        { id: vacancyId, version: seenVersion },
        {
          state,
          pauseReason: state === 'paused' ? pauseReason : null,
          changedBy: by,
          changedAt: now,
        },
      );
      if (command !== 'submit') await this.search.ofVacancy(tx, vacancy);
      const { employerId } = vacancy;
      const { title, programmeIds, number } = running;
      await this.tasks.open(tx, { vacancyId, employerId, title, programmeIds, findings, change });
      await tx.audit({
        author: actor,
        action: 'vacancies.submit',
        subject: { type: 'vacancy', id: vacancyId },
        data: { number, change, findings: findings.map((finding) => finding.code) },
      });
      await tx.emit(vacancySubmitted({ vacancyId, employerId, number }));
    });
  }

  /** Reads the version that was seen, before the locks: its content cannot differ as long as the version is the same. */
  private async check(actor: Actor, vacancyId: Id, seenVersion: number): Promise<Finding[]> {
    const found = await this.vacancies.get(vacancyId, this.clock.now());
    if (!found || !mayWrite(actor, found.vacancy)) throw notFound();
    const { vacancy, running } = found;
    refuseStale(seenVersion, vacancy.version, { at: vacancy.changedAt });
    if (!running) throw kernelProblems['kernel.wrong-state']({ extra: { state: vacancy.state } });
    versionLifecycle.next(running.state, 'submit');
    const errors = missingAnswers(running);
    if (errors.length > 0) throw vacancyProblems['vacancies.incomplete']({ errors });
    const findings = await this.policy.findings(vacancy.employerId, running, actor.language);
    refuseBlocked(findings);
    return findings;
  }
}

/** A version that lowers a promise hides the published one; one that no longer does shows it again. */
function kindOfSubmission({ vacancy, running, approved }: LockedVacancy) {
  if (!approved || !running) return { command: 'submit', change: 'none' } as const;
  if (loweredPromises(approved, running).length > 0)
    return {
      command: vacancy.state === 'published' ? 'hold' : 'submit',
      change: 'lowered',
    } as const;
  const held = vacancy.pauseReason === 'promise_lowered';
  return { command: held ? 'release' : 'submit', change: 'changed' } as const;
}
