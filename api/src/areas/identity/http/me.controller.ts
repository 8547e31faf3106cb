// My details: what a person may choose about themselves, their running sessions, their password.
import { Body, Controller, Delete, Get, HttpCode, Patch, Put, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, SignedIn } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { IfMatch, WithETag } from '../../../kernel/http/if-match';
import { ApiId, PathId } from '../../../kernel/http/path-id.pipe';
import type { Id } from '../../../kernel/ids/ids';
import { MyAccounts } from '../queries/my-account';
import { ChangeMyDetails } from '../use-cases/change-my-details';
import { ChangePassword } from '../use-cases/change-password';
import { EndSessions } from '../use-cases/end-sessions';
import { Browser } from './browser';
import { ChangeMyDetailsRequest, ChangePasswordRequest } from './me.requests';
import { MeResponse, OwnSessionsResponse } from './me.responses';

@ApiTags('me')
@SignedIn()
@Controller('me')
export class MeController {
  constructor(
    private readonly mine: MyAccounts,
    private readonly browser: Browser,
    private readonly changeMyDetails: ChangeMyDetails,
    private readonly changePassword: ChangePassword,
    private readonly endSessions: EndSessions,
  ) {}

  @Get()
  @WithETag()
  @ApiOkResponse({ type: MeResponse })
  async details(@CurrentActor() actor: Actor): Promise<MeResponse> {
    return MeResponse.of(await this.mine.details(actor));
  }

  @Patch()
  @WithETag()
  @ApiOkResponse({ type: MeResponse })
  async change(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() body: ChangeMyDetailsRequest,
  ): Promise<MeResponse> {
    await this.changeMyDetails.run(actor, version, body);
    return MeResponse.of(await this.mine.details(actor));
  }

  @Get('sessions')
  @ApiOkResponse({ type: OwnSessionsResponse })
  async sessions(@CurrentActor() actor: Actor): Promise<OwnSessionsResponse> {
    return OwnSessionsResponse.of(await this.mine.sessions(actor));
  }

  /** Ends every session but the one that asks. */
  @Delete('sessions')
  @HttpCode(204)
  @ApiNoContentResponse()
  endOthers(@CurrentActor() actor: Actor): Promise<void> {
    return this.endSessions.others(actor);
  }

  @Delete('sessions/:sessionId')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiId('sessionId')
  endOne(@CurrentActor() actor: Actor, @PathId('sessionId') sessionId: Id): Promise<void> {
    return this.endSessions.one(actor, sessionId);
  }

  @Put('password')
  @HttpCode(204)
  @ApiNoContentResponse()
  password(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() body: ChangePasswordRequest,
  ): Promise<void> {
    return this.changePassword.run(actor, this.browser.visitor(request), body.current, body.next);
  }
}
