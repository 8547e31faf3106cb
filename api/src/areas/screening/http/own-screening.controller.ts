// Doors for an employer's people: start, answer, send in, withdraw, and read back.
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor, Language } from '../../../kernel/access/actor';
import { Idempotent } from '../../../kernel/http/idempotency';
import { IfMatch, WithETag } from '../../../kernel/http/if-match';
import { OwnItemsView } from '../queries/own-items.view';
import { OwnScreening } from '../queries/own-screening';
import { CheckAnswersView, OwnScreeningView } from '../queries/own-screening.view';
import { ChooseProgrammes } from '../use-cases/choose-programmes';
import { SaveAnswer } from '../use-cases/save-answer';
import { StartScreening } from '../use-cases/start-screening';
import { SubmitScreening } from '../use-cases/submit-screening';
import { WithdrawScreening } from '../use-cases/withdraw-screening';
import { ReaderLanguage } from './reader-language';
import {
  ChooseProgrammesRequest,
  SaveAnswerRequest,
  StartScreeningRequest,
} from './screening.requests';
import { CreatedScreeningResponse, SavedAnswerResponse } from './screening.responses';

@ApiTags('screening')
@Allow('employer')
@Controller('employer/screening')
export class OwnScreeningController {
  constructor(
    private readonly own: OwnScreening,
    private readonly start: StartScreening,
    private readonly choose: ChooseProgrammes,
    private readonly save: SaveAnswer,
    private readonly submit: SubmitScreening,
    private readonly withdraw: WithdrawScreening,
  ) {}

  @Get()
  @ApiOkResponse({ type: OwnScreeningView })
  overview(
    @CurrentActor() actor: Actor,
    @ReaderLanguage() language: Language,
  ): Promise<OwnScreeningView> {
    return this.own.overview(actor, language);
  }

  @Get('items')
  @WithETag()
  @ApiOkResponse({ type: OwnItemsView })
  items(@CurrentActor() actor: Actor, @ReaderLanguage() language: Language): Promise<OwnItemsView> {
    return this.own.items(actor, language);
  }

  @Get('check')
  @WithETag()
  @ApiOkResponse({ type: CheckAnswersView })
  check(
    @CurrentActor() actor: Actor,
    @ReaderLanguage() language: Language,
  ): Promise<CheckAnswersView> {
    return this.own.check(actor, language);
  }

  @Post()
  @Idempotent()
  @ApiCreatedResponse({ type: CreatedScreeningResponse })
  async startScreening(
    @CurrentActor() actor: Actor,
    @Body() body: StartScreeningRequest,
  ): Promise<CreatedScreeningResponse> {
    return { id: await this.start.run(actor, body.programmeIds) };
  }

  @Put('programmes')
  @HttpCode(204)
  @ApiNoContentResponse()
  chooseProgrammes(
    @CurrentActor() actor: Actor,
    @Body() body: ChooseProgrammesRequest,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.choose.run(actor, body.programmeIds, version);
  }

  @Put('answers/:itemKey')
  @WithETag()
  @ApiOkResponse({ type: SavedAnswerResponse })
  saveAnswer(
    @CurrentActor() actor: Actor,
    @Param('itemKey') itemKey: string,
    @Body() body: SaveAnswerRequest,
    @IfMatch() version: number,
  ): Promise<SavedAnswerResponse> {
    return this.save.run(actor, itemKey, answerIn(body), version);
  }

  @Post('submit')
  @HttpCode(204)
  @Idempotent()
  @ApiNoContentResponse()
  submitScreening(@CurrentActor() actor: Actor, @IfMatch() version: number): Promise<void> {
    return this.submit.run(actor, version);
  }

  @Post('withdraw')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdrawScreening(@CurrentActor() actor: Actor, @IfMatch() version: number): Promise<void> {
    return this.withdraw.run(actor, version);
  }
}

/** Blank is the same as not given. */
const answerIn = ({ value, notApplicableBecause, note }: SaveAnswerRequest) => ({
  value: typeof value === 'string' ? value.trim() || null : (value ?? null),
  notApplicableBecause: notApplicableBecause ?? null,
  note: note?.length ? note : null,
});
