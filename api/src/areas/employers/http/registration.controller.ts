// Registering an organisation, following one's request for access, accepting an invitation.
import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Public, SignedIn } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { Idempotent } from '../../../kernel/http/idempotency';
import { IfMatch } from '../../../kernel/http/if-match';
import { ApiId, PathId } from '../../../kernel/http/path-id.pipe';
import { OwnAccessRequests } from '../queries/own-access-requests';
import { AcceptInvitation } from '../use-cases/accept-invitation';
import { RegisterEmployer } from '../use-cases/register-employer';
import { WithdrawAccessRequest } from '../use-cases/withdraw-access-request';
import { InvitationTokenRequest } from './organisation.requests';
import { RegisterEmployerRequest } from './registration.requests';
import {
  InvitationPreviewResponse,
  JoinedOrganisationResponse,
  OwnAccessRequestsResponse,
  RegistrationResponse,
} from './registration.responses';

@ApiTags('employers')
@Controller()
export class RegistrationController {
  constructor(
    private readonly registerEmployer: RegisterEmployer,
    private readonly requests: OwnAccessRequests,
    private readonly withdrawRequest: WithdrawAccessRequest,
    private readonly accept: AcceptInvitation,
  ) {}

  @SignedIn()
  @Idempotent()
  @Post('employers')
  @ApiCreatedResponse({ type: RegistrationResponse })
  @ApiAcceptedResponse({ type: RegistrationResponse })
  async register(
    @CurrentActor() actor: Actor,
    @Body() body: RegisterEmployerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegistrationResponse> {
    const outcome = await this.registerEmployer.run(actor, body);
    if (outcome.state === 'registered') return outcome;
    void reply.status(202);
    return { state: outcome.state, employerId: null };
  }

  @SignedIn()
  @Get('access-requests')
  @ApiOkResponse({ type: OwnAccessRequestsResponse })
  async ownRequests(@CurrentActor() actor: Actor): Promise<OwnAccessRequestsResponse> {
    const requests = await this.requests.of(actor.accountId);
    return {
      items: requests.map(({ id, state, createdAt, answeredAt, version }) => ({
        id,
        state,
        createdAt: createdAt.toISOString(),
        answeredAt: answeredAt?.toISOString() ?? null,
        allowedCommands: state === 'open' ? ['withdraw'] : [],
        version,
      })),
    };
  }

  @SignedIn()
  @Post('access-requests/:accessRequestId/withdraw')
  @HttpCode(204)
  @ApiId('accessRequestId')
  @ApiNoContentResponse()
  withdraw(
    @CurrentActor() actor: Actor,
    @PathId('accessRequestId') accessRequestId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.withdrawRequest.run(actor, accessRequestId, version);
  }

  /** The token travels in the body: addresses stand in logs. */
  @Public()
  @Post('invitations/preview')
  @HttpCode(200)
  @ApiOkResponse({ type: InvitationPreviewResponse })
  async previewInvitation(
    @Body() body: InvitationTokenRequest,
  ): Promise<InvitationPreviewResponse> {
    const { email, organisation, inviter, expiresAt } = await this.requests.invitation(body.token);
    return { email, organisation, inviter, expiresAt: expiresAt.toISOString() };
  }

  @SignedIn()
  @Post('invitations/accept')
  @HttpCode(200)
  @ApiOkResponse({ type: JoinedOrganisationResponse })
  async acceptInvitation(
    @CurrentActor() actor: Actor,
    @Body() body: InvitationTokenRequest,
  ): Promise<JoinedOrganisationResponse> {
    return { employerId: await this.accept.run(actor, body.token) };
  }
}
