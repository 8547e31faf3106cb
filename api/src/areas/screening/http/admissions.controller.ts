// Doors for coordinators who decide: the proposal with its reasons, the letter, the decision, taking over a colleague's.
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor, Language } from '../../../kernel/access/actor';
import { Idempotent } from '../../../kernel/http/idempotency';
import { IfMatch, WithETag } from '../../../kernel/http/if-match';
import { PathId } from '../../../kernel/http/path-id.pipe';
import { Decide } from '../queries/decide';
import { DecideView, LetterView } from '../queries/decide.view';
import { AdoptAdmission } from '../use-cases/adopt-admission';
import { DecideAdmission } from '../use-cases/decide-admission';
import { SettleAdmissionTask } from '../use-cases/settle-admission-task';
import { ReaderLanguage } from './reader-language';
import {
  AdoptAdmissionRequest,
  DecideAdmissionRequest,
  PreviewLetterRequest,
  ProgrammeQuery,
  SettleTaskRequest,
  type ConditionRequest,
} from './screening.requests';
import { DecidedAdmissionResponse } from './screening.responses';

@ApiTags('screening')
@Allow('coordinator')
@Controller()
export class AdmissionsController {
  constructor(
    private readonly decide: Decide,
    private readonly decision: DecideAdmission,
    private readonly adoption: AdoptAdmission,
    private readonly settle: SettleAdmissionTask,
  ) {}

  @Get('screenings/:screeningId/proposal')
  @WithETag()
  @ApiOkResponse({ type: DecideView })
  proposal(
    @CurrentActor() actor: Actor,
    @PathId('screeningId') screeningId: string,
    @Query() query: ProgrammeQuery,
    @ReaderLanguage() language: Language,
  ): Promise<DecideView> {
    return this.decide.view(actor, language, screeningId, query.programmeId);
  }

  @Post('screenings/:screeningId/letter')
  @HttpCode(200)
  @ApiOkResponse({ type: LetterView, description: 'Sends nothing.' })
  previewLetter(
    @CurrentActor() actor: Actor,
    @PathId('screeningId') screeningId: string,
    @Body() { maxRunningPlacements = null, conditions, ...draft }: PreviewLetterRequest,
  ): Promise<LetterView> {
    return this.decide.letter(actor, screeningId, {
      ...draft,
      maxRunningPlacements,
      conditions: conditions.map(conditionIn),
    });
  }

  @Post('screenings/:screeningId/admissions')
  @Idempotent()
  @ApiCreatedResponse({ type: DecidedAdmissionResponse })
  async decideAdmission(
    @CurrentActor() actor: Actor,
    @PathId('screeningId') screeningId: string,
    @Body() body: DecideAdmissionRequest,
    @IfMatch() version: number,
  ): Promise<DecidedAdmissionResponse> {
    const { deviationReason = null, maxRunningPlacements = null, conditions, ...order } = body;
    const admissionId = await this.decision.run(
      actor,
      screeningId,
      { ...order, deviationReason, maxRunningPlacements, conditions: conditions.map(conditionIn) },
      version,
    );
    return { admissionId };
  }

  @Post('admissions/:admissionId/adopt')
  @Idempotent()
  @ApiCreatedResponse({ type: DecidedAdmissionResponse })
  async adopt(
    @CurrentActor() actor: Actor,
    @PathId('admissionId') admissionId: string,
    @Body() body: AdoptAdmissionRequest,
  ): Promise<DecidedAdmissionResponse> {
    return {
      admissionId: await this.adoption.run(actor, admissionId, body.programmeId, body.reason),
    };
  }

  @Post('admissions/:admissionId/settle-task')
  @HttpCode(204)
  @ApiNoContentResponse()
  settleTask(
    @CurrentActor() actor: Actor,
    @PathId('admissionId') admissionId: string,
    @Body() body: SettleTaskRequest,
  ): Promise<void> {
    return this.settle.run(actor, admissionId, body.reason);
  }
}

const conditionIn = ({ itemKey = null, wording, ownerName, dueOn }: ConditionRequest) => ({
  itemKey,
  wording,
  ownerName,
  dueOn,
});
