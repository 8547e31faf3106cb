// Doors for staff: read the trust in an employer, suspend, lift, renew, judge a re-entry hit, settle a condition.
import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { Idempotent } from '../../../kernel/http/idempotency';
import { IfMatch } from '../../../kernel/http/if-match';
import { languageOf } from '../../../kernel/http/language';
import { PathId } from '../../../kernel/http/path-id.pipe';
import { Employers } from '../../employers/employers.public';
import { mayReadStanding } from '../rules/standing-policy';
import { JudgeHit } from '../use-cases/judge-hit';
import { LiftSuspension } from '../use-cases/lift-suspension';
import { RenewSuspension } from '../use-cases/renew-suspension';
import { SettleCondition } from '../use-cases/settle-condition';
import { SuspendEmployer } from '../use-cases/suspend-employer';
import { StandingPresenter } from './standing-presenter';
import {
  JudgeHitRequest,
  StatedReasonRequest,
  SettleConditionRequest,
  SuspendRequest,
} from './standing.requests';
import { CreatedResponse, EmployerStandingResponse } from './standing.responses';

@ApiTags('standing')
@Controller()
export class StandingController {
  constructor(
    private readonly presenter: StandingPresenter,
    private readonly employers: Employers,
    private readonly suspend: SuspendEmployer,
    private readonly lift: LiftSuspension,
    private readonly renew: RenewSuspension,
    private readonly judge: JudgeHit,
    private readonly settle: SettleCondition,
  ) {}

  @Allow('coordinator', 'administrator')
  @Get('employers/:employerId/standing')
  @ApiOkResponse({ type: EmployerStandingResponse })
  async read(
    @CurrentActor() actor: Actor,
    @PathId('employerId') employerId: string,
    @Req() request: FastifyRequest,
  ): Promise<EmployerStandingResponse> {
    if (!mayReadStanding(actor) || !(await this.employers.get(employerId))) throw notFound();
    return this.presenter.forStaff(actor, languageOf(request), employerId);
  }

  @Allow('coordinator')
  @Idempotent()
  @Post('employers/:employerId/suspensions')
  @ApiCreatedResponse({ type: CreatedResponse })
  async suspendEmployer(
    @CurrentActor() actor: Actor,
    @PathId('employerId') employerId: string,
    @Body() body: SuspendRequest,
  ): Promise<CreatedResponse> {
    const { ground, reason, scope, programmeId = null } = body;
    return {
      id: await this.suspend.run(actor, employerId, { ground, reason, scope, programmeId }),
    };
  }

  @Allow('coordinator')
  @Post('suspensions/:measureId/lift')
  @HttpCode(204)
  @ApiNoContentResponse()
  liftSuspension(
    @CurrentActor() actor: Actor,
    @PathId('measureId') measureId: string,
    @Body() body: StatedReasonRequest,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.lift.run(actor, measureId, body.reason, version);
  }

  @Allow('coordinator')
  @Idempotent()
  @Post('suspensions/:measureId/renew')
  @ApiCreatedResponse({ type: CreatedResponse })
  async renewSuspension(
    @CurrentActor() actor: Actor,
    @PathId('measureId') measureId: string,
    @Body() body: StatedReasonRequest,
    @IfMatch() version: number,
  ): Promise<CreatedResponse> {
    return { id: await this.renew.run(actor, measureId, body.reason, version) };
  }

  @Allow('coordinator')
  @Post('re-entry-hits/:hitId/judge')
  @HttpCode(204)
  @ApiNoContentResponse()
  judgeHit(
    @CurrentActor() actor: Actor,
    @PathId('hitId') hitId: string,
    @Body() body: JudgeHitRequest,
    @IfMatch() version: number,
  ): Promise<void> {
    const { judgement, reason } = body;
    return this.judge.run(actor, hitId, { judgement, reason }, version);
  }

  @Allow('coordinator')
  @Post('re-entry-hits/:hitId/second')
  @HttpCode(204)
  @ApiNoContentResponse()
  secondHit(
    @CurrentActor() actor: Actor,
    @PathId('hitId') hitId: string,
    @Body() body: StatedReasonRequest,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.judge.second(actor, hitId, body.reason, version);
  }

  @Allow('coordinator')
  @Post('re-entry-hits/:hitId/send-back')
  @HttpCode(204)
  @ApiNoContentResponse()
  sendHitBack(
    @CurrentActor() actor: Actor,
    @PathId('hitId') hitId: string,
    @Body() body: StatedReasonRequest,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.judge.sendBack(actor, hitId, body.reason, version);
  }

  @Allow('coordinator')
  @Post('conditions/:conditionId/settle')
  @HttpCode(204)
  @ApiNoContentResponse()
  settleCondition(
    @CurrentActor() actor: Actor,
    @PathId('conditionId') conditionId: string,
    @Body() body: SettleConditionRequest,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.settle.run(actor, conditionId, body.outcome, body.note, version);
  }
}
