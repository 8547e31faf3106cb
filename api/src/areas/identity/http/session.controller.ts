// The present session: who is signed in and as what, another role, signing out.
import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  CurrentActor,
  MaybeActor,
  Public,
  SignedIn,
} from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { Config } from '../../../kernel/config/config';
import { MyAccounts } from '../queries/my-account';
import { EndSessions } from '../use-cases/end-sessions';
import { SwitchRole } from '../use-cases/switch-role';
import { Browser } from './browser';
import { SwitchRoleRequest } from './session.requests';
import { SessionResponse } from './session.responses';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly config: Config,
    private readonly browser: Browser,
    private readonly mine: MyAccounts,
    private readonly switchRole: SwitchRole,
    private readonly endSessions: EndSessions,
  ) {}

  /** Who is signed in in this browser; also answers when nobody is. */
  @Public()
  @Get()
  @ApiOkResponse({ type: SessionResponse })
  async current(@MaybeActor() actor: Actor | null): Promise<SessionResponse> {
    if (!actor) return SessionResponse.of(this.config, null);
    const [account, roles] = await Promise.all([this.mine.details(actor), this.mine.roles(actor)]);
    return SessionResponse.of(this.config, { actor, account, roles });
  }

  @SignedIn()
  @Post('role')
  @HttpCode(204)
  @ApiNoContentResponse()
  async actAs(
    @CurrentActor() actor: Actor,
    @Body() body: SwitchRoleRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.browser.keepSession(
      reply,
      await this.switchRole.run(actor, body.role, body.scopeId ?? null),
    );
  }

  @Public()
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(
    @MaybeActor() actor: Actor | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (actor) await this.endSessions.own(actor);
    this.browser.forgetSession(reply);
  }
}
