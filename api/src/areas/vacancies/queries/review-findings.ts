// Reads, before any lock, what the policy says about the version under review; it holds as long as the vacancy's version is the same.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import type { Finding } from '../rules/findings';
import { mayReview } from '../rules/vacancy-policy';
import { vacancyProblems } from '../vacancies.errors';
import { PolicyCheck } from './policy-check';
import { VacancyReader } from './vacancy-reader';

@Injectable()
export class ReviewFindings {
  constructor(
    private readonly clock: Clock,
    private readonly vacancies: VacancyReader,
    private readonly policy: PolicyCheck,
  ) {}

  async of(actor: Actor, vacancyId: Id, seenVersion: number): Promise<Finding[]> {
    const found = await this.vacancies.get(vacancyId, this.clock.now());
    const version = found?.running ?? found?.approved;
    if (!found || !version || !mayReview(actor, version)) throw notFound();
    refuseStale(seenVersion, found.vacancy.version, { at: found.vacancy.changedAt });
    if (found.running?.state !== 'submitted')
      throw vacancyProblems['vacancies.nothing-under-review']({
        extra: { state: found.vacancy.state },
      });
    return this.policy.findings(found.vacancy.employerId, version, actor.language);
  }
}
