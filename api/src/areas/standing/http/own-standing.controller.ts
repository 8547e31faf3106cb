// Doors for the employer itself: where it stands, and the notices it was sent.
import { Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { languageOf } from '../../../kernel/http/language';
import { PathId } from '../../../kernel/http/path-id.pipe';
import { OpenNotice } from '../use-cases/open-notice';
import { StandingPresenter } from './standing-presenter';
import { OwnStandingResponse } from './standing.responses';

@ApiTags('standing')
@Allow('employer')
@Controller('employer')
export class OwnStandingController {
  constructor(
    private readonly presenter: StandingPresenter,
    private readonly openNotice: OpenNotice,
  ) {}

  @Get('standing')
  @ApiOkResponse({ type: OwnStandingResponse })
  read(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<OwnStandingResponse> {
    if (actor.employerId === null) throw notFound();
    return this.presenter.forEmployer(actor, languageOf(request), actor.employerId);
  }

  @Post('notices/:noticeId/opened')
  @HttpCode(204)
  @ApiNoContentResponse()
  opened(@CurrentActor() actor: Actor, @PathId('noticeId') noticeId: string): Promise<void> {
    return this.openNotice.run(actor, noticeId);
  }
}
