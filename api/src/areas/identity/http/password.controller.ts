// A forgotten password: asking for a link by mail, and choosing a new one with it.
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../../kernel/access/access.decorators';
import { Idempotent } from '../../../kernel/http/idempotency';
import { AskMailAgain } from '../use-cases/ask-mail-again';
import { ResetPassword } from '../use-cases/reset-password';
import { Browser } from './browser';
import { EmailRequest, ResetPasswordRequest } from './employer-account.requests';
import { MailFollowsResponse } from './employer-account.responses';

@ApiTags('password')
@Public()
@Controller('password')
export class PasswordController {
  constructor(
    private readonly browser: Browser,
    private readonly askMailAgain: AskMailAgain,
    private readonly resetPassword: ResetPassword,
  ) {}

  @Post('forgot')
  @HttpCode(202)
  @Idempotent()
  @ApiAcceptedResponse({ type: MailFollowsResponse })
  async forgot(
    @Req() request: FastifyRequest,
    @Body() body: EmailRequest,
  ): Promise<MailFollowsResponse> {
    await this.askMailAgain.reset(this.browser.visitor(request), body.email);
    return MailFollowsResponse.always;
  }

  @Post('reset')
  @HttpCode(204)
  @ApiNoContentResponse()
  async reset(
    @Req() request: FastifyRequest,
    @Body() body: ResetPasswordRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const visitor = this.browser.visitor(request);
    const deviceToken = await this.resetPassword.run(visitor, body.token, body.password);
    this.browser.forgetSession(reply);
    this.browser.keepDevice(reply, deviceToken);
  }
}
