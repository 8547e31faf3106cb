// Doors for employers: their vacancies, the one being written, and what they can do with it.
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { Idempotent } from '../../../kernel/http/idempotency';
import { IfMatch, WithETag } from '../../../kernel/http/if-match';
import { PageQuery } from '../../../kernel/http/paging';
import { ApiId, PathId } from '../../../kernel/http/path-id.pipe';
import { OwnVacancy } from '../queries/own-vacancy';
import { VacancyLists } from '../queries/vacancy-lists';
import { CloseVacancy } from '../use-cases/close-vacancy';
import { PauseVacancy } from '../use-cases/pause-vacancy';
import { ResumeVacancy } from '../use-cases/resume-vacancy';
import { ReviseVacancy } from '../use-cases/revise-vacancy';
import { SaveDraft } from '../use-cases/save-draft';
import { StartVacancy } from '../use-cases/start-vacancy';
import { SubmitVacancy } from '../use-cases/submit-vacancy';
import { WithdrawVersion } from '../use-cases/withdraw-version';
import { draftOf } from './draft-of';
import { ReaderLanguage, type Reader } from './reader-language';
import { VacancyPresenter } from './vacancy-presenter';
import { CloseVacancyRequest, StartVacancyRequest, VacancyDraftRequest } from './vacancy-requests';
import {
  OwnVacanciesResponse,
  OwnVacancyResponse,
  StartedVacancyResponse,
  VacancyChecksResponse,
} from './vacancy-responses';

@ApiTags('vacancies')
@Allow('employer')
@Controller('employer/vacancies')
export class EmployerVacanciesController {
  constructor(
    private readonly lists: VacancyLists,
    private readonly vacancy: OwnVacancy,
    private readonly presenter: VacancyPresenter,
    private readonly startVacancy: StartVacancy,
    private readonly saveDraft: SaveDraft,
    private readonly submitVacancy: SubmitVacancy,
    private readonly withdrawVersion: WithdrawVersion,
    private readonly reviseVacancy: ReviseVacancy,
    private readonly pauseVacancy: PauseVacancy,
    private readonly resumeVacancy: ResumeVacancy,
    private readonly closeVacancy: CloseVacancy,
  ) {}

  @Get()
  @ApiOkResponse({ type: OwnVacanciesResponse })
  async list(
    @CurrentActor() actor: Actor,
    @Query() page: PageQuery,
  ): Promise<OwnVacanciesResponse> {
    if (actor.employerId === null) throw notFound();
    const asked = { cursor: page.cursor, limit: page.limit ?? 50 };
    const [{ items, next }, counts] = await Promise.all([
      this.lists.ofEmployer(actor.employerId, asked),
      this.lists.counts(actor.employerId),
    ]);
    return { items: items.map((line) => this.presenter.line(line)), page: { next }, counts };
  }

  @Idempotent()
  @Post()
  @ApiCreatedResponse({ type: StartedVacancyResponse })
  async start(
    @CurrentActor() actor: Actor,
    @Body() body: StartVacancyRequest,
  ): Promise<StartedVacancyResponse> {
    return { id: await this.startVacancy.run(actor, body.copyOf ?? null), version: 1 };
  }

  @WithETag()
  @Get(':vacancyId')
  @ApiId('vacancyId')
  @ApiOkResponse({ type: OwnVacancyResponse })
  async get(
    @CurrentActor() actor: Actor,
    @PathId('vacancyId') id: string,
    @ReaderLanguage() language: Reader,
  ): Promise<OwnVacancyResponse> {
    return this.presenter.own(await this.vacancy.view(actor, id), language);
  }

  @WithETag()
  @Put(':vacancyId/draft')
  @ApiId('vacancyId')
  @ApiOkResponse({ type: OwnVacancyResponse })
  async save(
    @CurrentActor() actor: Actor,
    @PathId('vacancyId') id: string,
    @Body() body: VacancyDraftRequest,
    @IfMatch() version: number,
    @ReaderLanguage() language: Reader,
  ): Promise<OwnVacancyResponse> {
    await this.saveDraft.run(actor, id, version, draftOf(body));
    return this.get(actor, id, language);
  }

  @WithETag()
  @Get(':vacancyId/checks')
  @ApiId('vacancyId')
  @ApiOkResponse({ type: VacancyChecksResponse })
  async checks(
    @CurrentActor() actor: Actor,
    @PathId('vacancyId') id: string,
    @ReaderLanguage() language: Reader,
  ): Promise<VacancyChecksResponse> {
    return this.presenter.checks(await this.vacancy.view(actor, id), language);
  }

  @WithETag()
  @Post(':vacancyId/submit')
  @HttpCode(200)
  @ApiId('vacancyId')
  @ApiOkResponse({ type: OwnVacancyResponse })
  async submit(
    @CurrentActor() actor: Actor,
    @PathId('vacancyId') id: string,
    @IfMatch() version: number,
    @ReaderLanguage() language: Reader,
  ): Promise<OwnVacancyResponse> {
    await this.submitVacancy.run(actor, id, version);
    return this.get(actor, id, language);
  }

  @WithETag()
  @Post(':vacancyId/withdraw')
  @HttpCode(200)
  @ApiId('vacancyId')
  @ApiOkResponse({ type: OwnVacancyResponse })
  async withdraw(
    @CurrentActor() actor: Actor,
    @PathId('vacancyId') id: string,
    @IfMatch() version: number,
    @ReaderLanguage() language: Reader,
  ): Promise<OwnVacancyResponse> {
    await this.withdrawVersion.run(actor, id, version);
    return this.get(actor, id, language);
  }

  @WithETag()
  @Post(':vacancyId/revise')
  @HttpCode(200)
  @ApiId('vacancyId')
  @ApiOkResponse({ type: OwnVacancyResponse })
  async revise(
    @CurrentActor() actor: Actor,
    @PathId('vacancyId') id: string,
    @IfMatch() version: number,
    @ReaderLanguage() language: Reader,
  ): Promise<OwnVacancyResponse> {
    await this.reviseVacancy.run(actor, id, version);
    return this.get(actor, id, language);
  }

  @WithETag()
  @Post(':vacancyId/pause')
  @HttpCode(200)
  @ApiId('vacancyId')
  @ApiOkResponse({ type: OwnVacancyResponse })
  async pause(
    @CurrentActor() actor: Actor,
    @PathId('vacancyId') id: string,
    @IfMatch() version: number,
    @ReaderLanguage() language: Reader,
  ): Promise<OwnVacancyResponse> {
    await this.pauseVacancy.run(actor, id, version);
    return this.get(actor, id, language);
  }

  @WithETag()
  @Post(':vacancyId/resume')
  @HttpCode(200)
  @ApiId('vacancyId')
  @ApiOkResponse({ type: OwnVacancyResponse })
  async resume(
    @CurrentActor() actor: Actor,
    @PathId('vacancyId') id: string,
    @IfMatch() version: number,
    @ReaderLanguage() language: Reader,
  ): Promise<OwnVacancyResponse> {
    await this.resumeVacancy.run(actor, id, version);
    return this.get(actor, id, language);
  }

  @WithETag()
  @Post(':vacancyId/close')
  @HttpCode(200)
  @ApiId('vacancyId')
  @ApiOkResponse({ type: OwnVacancyResponse })
  async close(
    @CurrentActor() actor: Actor,
    @PathId('vacancyId') id: string,
    @Body() body: CloseVacancyRequest,
    @IfMatch() version: number,
    @ReaderLanguage() language: Reader,
  ): Promise<OwnVacancyResponse> {
    await this.closeVacancy.run(actor, id, { reason: body.reason }, version);
    return this.get(actor, id, language);
  }
}
