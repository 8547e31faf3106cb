// What a coordinator needs to decide on a version: the text, what changed, what policy says, the employer's standing and other vacancies.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { Employers, type EmployerSummary } from '../../employers/employers.public';
import { Promises, type PromiseInForce } from '../../screening/screening.public';
import { Standing, type StandingPerProgramme } from '../../standing/standing.public';
import type { Finding } from '../rules/findings';
import { loweredPromises } from '../rules/lowered-promises';
import type { ContentField, VacancyContent } from '../rules/vacancy-content';
import { mayReadReview, mayReview } from '../rules/vacancy-policy';
import type { VersionRow } from '../store/content-columns';
import { differenceBetween, type FieldDifference } from './difference';
import { PolicyCheck } from './policy-check';
import { VacancyLists, type VacancyLine } from './vacancy-lists';
import { VacancyReader, type VacancyWithVersions } from './vacancy-reader';

export interface VacancyReviewView extends VacancyWithVersions {
  readonly shown: VersionRow;
  /** May decide: a coordinator of one of the programmes. */
  readonly mayDecide: boolean;
  readonly employer: EmployerSummary;
  /** Compared with the published version, or with what was returned before; null: there is nothing to compare with. */
  readonly against: 'published' | 'returned' | null;
  readonly difference: readonly FieldDifference[];
  readonly lowered: readonly ContentField[];
  readonly findings: readonly Finding[];
  readonly standing: readonly StandingPerProgramme[];
  readonly promises: readonly PromiseInForce[];
  readonly others: readonly VacancyLine[];
}

/** As many other vacancies as fit beside the text. */
const mostOthers = 20;

@Injectable()
export class VacancyReview {
  constructor(
    private readonly clock: Clock,
    private readonly vacancies: VacancyReader,
    private readonly lists: VacancyLists,
    private readonly policy: PolicyCheck,
    private readonly employers: Employers,
    private readonly standing: Standing,
    private readonly promises: Promises,
  ) {}

  async view(actor: Actor, vacancyId: Id): Promise<VacancyReviewView> {
    const found = await this.vacancies.get(vacancyId, this.clock.now());
    if (!found || !mayReadReview(actor, found.vacancy)) throw notFound();
    // A newer version is the school's to read once it was submitted.
    const submitted = found.running?.state === 'draft' ? null : found.running;
    const shown = submitted ?? found.approved;
    if (!shown) throw notFound();
    const { employerId } = found.vacancy;
    const [employer, findings, standing, promises, others] = await Promise.all([
      this.employers.get(employerId),
      this.policy.findings(employerId, shown, actor.language),
      this.standing.of(employerId, shown.programmeIds),
      this.promises.inForce(employerId),
      this.lists.ofEmployer(employerId, { limit: mostOthers + 1, submittedOnly: true }),
    ]);
    if (!employer) throw notFound();
    return {
      ...found,
      ...comparison(submitted, found.approved),
      running: submitted,
      shown,
      mayDecide: mayReview(actor, shown),
      employer,
      findings,
      standing,
      promises,
      others: others.items.filter(({ id }) => id !== vacancyId).slice(0, mostOthers),
    };
  }
}

function comparison(submitted: VersionRow | null, approved: VersionRow | null) {
  const returned: VacancyContent | undefined = submitted?.seen?.content;
  if (!submitted || (!approved && !returned)) return { against: null, difference: [], lowered: [] };
  const before = approved ?? returned ?? submitted;
  return {
    against: approved ? ('published' as const) : ('returned' as const),
    difference: differenceBetween(before, submitted),
    lowered: approved ? loweredPromises(approved, submitted) : [],
  };
}
