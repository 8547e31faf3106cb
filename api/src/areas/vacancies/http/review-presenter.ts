// Builds what a coordinator reads about a version under review, field by field.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Programmes } from '../../institution/institution.public';
import { maySeeVacancies } from '../../standing/standing.public';
import type { VacancyReviewView } from '../queries/vacancy-review';
import { commandsOfReviewer } from '../rules/allowed-commands';
import { readMarkdown } from '../texts/read-markdown';
import { blockResponse } from './block-response';
import type { VacancyReviewResponse } from './review-responses';
import { VacancyPresenter } from './vacancy-presenter';

@Injectable()
export class ReviewPresenter {
  constructor(
    private readonly clock: Clock,
    private readonly programmes: Programmes,
    private readonly vacancies: VacancyPresenter,
  ) {}

  async review(view: VacancyReviewView, language: Language): Promise<VacancyReviewResponse> {
    const { vacancy, running, approved, shown, employer } = view;
    const { state, pauseReason } = vacancy;
    const commands = commandsOfReviewer({ state, pauseReason, running, approved });
    const names = await this.programmes.find(view.standing.map(({ programmeId }) => programmeId));
    const now = this.clock.now();
    return {
      id: vacancy.id,
      version: vacancy.version,
      state,
      employer: {
        id: employer.id,
        name: employer.name,
        sector: employer.sector,
        place: employer.place,
      },
      shown: this.vacancies.version(shown),
      body: readMarkdown(shown.body).blocks.map(blockResponse),
      against: view.against,
      difference: view.difference.map(({ field, parts, before, after }) => ({
        field,
        parts: parts && parts.map(({ text, change }) => ({ text, change })),
        before,
        after,
      })),
      lowered: [...view.lowered],
      findings: view.findings.map((finding) => this.vacancies.finding(finding, language)),
      standing: view.standing.map((answer) => ({
        programmeId: answer.programmeId,
        programmeName: names.get(answer.programmeId)?.name ?? { nl: '', en: '' },
        standing: answer.standing,
        admits: maySeeVacancies(answer, now),
        visibleUntil: answer.visibleUntil?.toISOString() ?? null,
      })),
      promises: view.promises.map(({ kind, wording }) => ({ kind, wording })),
      others: view.others.map((line) => this.vacancies.line(line)),
      allowedCommands: view.mayDecide ? commands : [],
    };
  }
}
