// Signing in with e-mail and password, and with the mailed code on a browser we do not know.
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../../kernel/access/access.decorators';
import { AnswerDeviceCode } from '../use-cases/answer-device-code';
import { SignInEmployer } from '../use-cases/sign-in-employer';
import { Browser } from './browser';
import { DeviceCodeRequest, SignInRequest } from './employer-account.requests';
import { SignInResponse } from './employer-account.responses';

@ApiTags('sign-in')
@Public()
@Controller('sign-in/employer')
export class EmployerSignInController {
  constructor(
    private readonly browser: Browser,
    private readonly signInEmployer: SignInEmployer,
    private readonly answerDeviceCode: AnswerDeviceCode,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: SignInResponse })
  async signIn(
    @Req() request: FastifyRequest,
    @Body() body: SignInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInResponse> {
    const visitor = this.browser.visitor(request);
    const outcome = await this.signInEmployer.run(visitor, body.email, body.password);
    if (!outcome.signedIn) return { deviceCodeNeeded: true, attempt: outcome.attempt };
    this.browser.keepSession(reply, outcome.sessionToken);
    return { signedIn: true };
  }

  @Post('device-code')
  @HttpCode(204)
  @ApiNoContentResponse()
  async deviceCode(
    @Req() request: FastifyRequest,
    @Body() body: DeviceCodeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const visitor = this.browser.visitor(request);
    const { sessionToken, deviceToken } = await this.answerDeviceCode.run(
      visitor,
      body.attempt,
      body.code,
    );
    this.browser.keepDevice(reply, deviceToken);
    this.browser.keepSession(reply, sessionToken);
  }
}
