// Doors for coordinators: vacancies that wait for them, one under review, and the three decisions on it.
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { IfMatch, WithETag } from '../../../kernel/http/if-match';
import { PageQuery } from '../../../kernel/http/paging';
import { ApiId, PathId } from '../../../kernel/http/path-id.pipe';
import { Employers } from '../../employers/employers.public';
import { VacancyLists, type VacancyPage } from '../queries/vacancy-lists';
import { VacancyReview } from '../queries/vacancy-review';
import { CloseVacancy } from '../use-cases/close-vacancy';
import { PublishVacancy } from '../use-cases/publish-vacancy';
import { ReturnVacancy } from '../use-cases/return-vacancy';
import { ReaderLanguage, type Reader } from './reader-language';
import { ReviewPresenter } from './review-presenter';
import { ReviewQuery } from './review-query';
import { VacancyReviewResponse } from './review-responses';
import { VacancyPresenter } from './vacancy-presenter';
import {
  CloseBySchoolRequest,
  PublishVacancyRequest,
  ReturnVacancyRequest,
} from './vacancy-requests';
import { VacancyLinesResponse } from './vacancy-responses';

@ApiTags('vacancies')
@Allow('coordinator')
@Controller()
export class ReviewController {
  constructor(
    private readonly lists: VacancyLists,
    private readonly reviews: VacancyReview,
    private readonly employers: Employers,
    private readonly presenter: VacancyPresenter,
    private readonly reviewPresenter: ReviewPresenter,
    private readonly publishVacancy: PublishVacancy,
    private readonly returnVacancy: ReturnVacancy,
    private readonly closeVacancy: CloseVacancy,
  ) {}

  @Get('vacancies')
  @ApiOkResponse({ type: VacancyLinesResponse })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: ReviewQuery,
  ): Promise<VacancyLinesResponse> {
    const { state = 'submitted', programmeId, cursor, limit = 50 } = query;
    const programmeIds = programmeId === undefined ? actor.programmeIds : [programmeId];
    return this.lines(await this.lists.forReview({ state, programmeIds, cursor, limit }));
  }

  @Get('employers/:employerId/vacancies')
  @ApiId('employerId')
  @ApiOkResponse({ type: VacancyLinesResponse })
  async vacanciesOfEmployer(
    @PathId('employerId') employerId: string,
    @Query() { cursor, limit = 50 }: PageQuery,
  ): Promise<VacancyLinesResponse> {
    if (!(await this.employers.get(employerId))) throw notFound();
    return this.lines(
      await this.lists.ofEmployer(employerId, { cursor, limit, submittedOnly: true }),
    );
  }

  @WithETag()
  @Get('vacancies/:vacancyId/review')
  @ApiId('vacancyId')
  @ApiOkResponse({ type: VacancyReviewResponse })
  async review(
    @CurrentActor() actor: Actor,
    @PathId('vacancyId') id: string,
    @ReaderLanguage() language: Reader,
  ): Promise<VacancyReviewResponse> {
    return this.reviewPresenter.review(await this.reviews.view(actor, id), language);
  }

  @WithETag()
  @Post('vacancies/:vacancyId/publish')
  @HttpCode(200)
  @ApiId('vacancyId')
  @ApiOkResponse({ type: VacancyReviewResponse })
  async publish(
    @CurrentActor() actor: Actor,
    @PathId('vacancyId') id: string,
    @Body() body: PublishVacancyRequest,
    @IfMatch() version: number,
    @ReaderLanguage() language: Reader,
  ): Promise<VacancyReviewResponse> {
    await this.publishVacancy.run(actor, id, body.reason ?? null, version);
    return this.review(actor, id, language);
  }

  @WithETag()
  @Post('vacancies/:vacancyId/return')
  @HttpCode(200)
  @ApiId('vacancyId')
  @ApiOkResponse({ type: VacancyReviewResponse })
  async sendBack(
    @CurrentActor() actor: Actor,
    @PathId('vacancyId') id: string,
    @Body() body: ReturnVacancyRequest,
    @IfMatch() version: number,
    @ReaderLanguage() language: Reader,
  ): Promise<VacancyReviewResponse> {
    const remarks = (body.remarks ?? []).map(({ field, text }) => ({ pointer: `/${field}`, text }));
    await this.returnVacancy.run(actor, id, { reason: body.reason, remarks }, version);
    return this.review(actor, id, language);
  }

  @WithETag()
  @Post('vacancies/:vacancyId/close')
  @HttpCode(200)
  @ApiId('vacancyId')
  @ApiOkResponse({ type: VacancyReviewResponse })
  async close(
    @CurrentActor() actor: Actor,
    @PathId('vacancyId') id: string,
    @Body() body: CloseBySchoolRequest,
    @IfMatch() version: number,
    @ReaderLanguage() language: Reader,
  ): Promise<VacancyReviewResponse> {
    await this.closeVacancy.run(actor, id, { reason: 'by_school', note: body.reason }, version);
    return this.review(actor, id, language);
  }

  private async lines({ items, next }: VacancyPage): Promise<VacancyLinesResponse> {
    const employers = await this.employers.find([...new Set(items.map((line) => line.employerId))]);
    return {
      items: items.map((line) =>
        this.presenter.line(line, employers.get(line.employerId)?.name ?? null),
      ),
      page: { next },
    };
  }
}
