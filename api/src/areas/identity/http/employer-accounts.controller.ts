// Accounts of employers' people: registering, and confirming the address by the mailed link.
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../../kernel/access/access.decorators';
import { Idempotent } from '../../../kernel/http/idempotency';
import { AskMailAgain } from '../use-cases/ask-mail-again';
import { ConfirmAddress } from '../use-cases/confirm-address';
import { RegisterEmployerAccount } from '../use-cases/register-employer-account';
import { Browser } from './browser';
import { EmailRequest, RegisterRequest, TokenRequest } from './employer-account.requests';
import { MailFollowsResponse } from './employer-account.responses';

@ApiTags('employer accounts')
@Public()
@Controller('employer-accounts')
export class EmployerAccountsController {
  constructor(
    private readonly browser: Browser,
    private readonly registerAccount: RegisterEmployerAccount,
    private readonly askMailAgain: AskMailAgain,
    private readonly confirmAddress: ConfirmAddress,
  ) {}

  /** Registers; the answer is the same whether the address is known or not. Once in effect by itself: no Idempotency-Key, so that no fingerprint of a password is kept. */
  @Post()
  @HttpCode(202)
  @ApiAcceptedResponse({ type: MailFollowsResponse })
  async register(
    @Req() request: FastifyRequest,
    @Body() body: RegisterRequest,
  ): Promise<MailFollowsResponse> {
    await this.registerAccount.run(this.browser.visitor(request), body);
    return MailFollowsResponse.always;
  }

  @Post('confirm')
  @HttpCode(204)
  @ApiNoContentResponse()
  async confirm(
    @Req() request: FastifyRequest,
    @Body() body: TokenRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const deviceToken = await this.confirmAddress.run(this.browser.visitor(request), body.token);
    this.browser.keepDevice(reply, deviceToken);
  }

  @Post('resend')
  @HttpCode(202)
  @Idempotent()
  @ApiAcceptedResponse({ type: MailFollowsResponse })
  async resend(
    @Req() request: FastifyRequest,
    @Body() body: EmailRequest,
  ): Promise<MailFollowsResponse> {
    await this.askMailAgain.confirmation(this.browser.visitor(request), body.email);
    return MailFollowsResponse.always;
  }
}
