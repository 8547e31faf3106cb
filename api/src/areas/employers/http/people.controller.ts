// Who acts for the organisation: colleagues, invitations, and requests to be let in.
import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { Idempotent } from '../../../kernel/http/idempotency';
import { IfMatch } from '../../../kernel/http/if-match';
import { ApiId, PathId } from '../../../kernel/http/path-id.pipe';
import { AnswerAccessRequest } from '../use-cases/answer-access-request';
import { ChangeMemberLevel } from '../use-cases/change-member-level';
import { EndMembership } from '../use-cases/end-membership';
import { InviteColleague } from '../use-cases/invite-colleague';
import { ownEmployerId } from '../use-cases/own-employer';
import { RevokeInvitation } from '../use-cases/revoke-invitation';
import { OrganisationPresenter } from './organisation-presenter';
import {
  AccessAnswerRequest,
  InviteColleagueRequest,
  MemberLevelRequest,
} from './organisation.requests';
import { OrganisationCreatedResponse } from './organisation.responses';
import { AccessRequestsResponse, MembersResponse } from './people.responses';

@ApiTags('employers')
@Controller('employer')
export class OrganisationPeopleController {
  constructor(
    private readonly present: OrganisationPresenter,
    private readonly inviteColleague: InviteColleague,
    private readonly revokeInvitation: RevokeInvitation,
    private readonly changeLevel: ChangeMemberLevel,
    private readonly endMembership: EndMembership,
    private readonly answer: AnswerAccessRequest,
  ) {}

  @Allow('employer')
  @Get('members')
  @ApiOkResponse({ type: MembersResponse })
  members(@CurrentActor() actor: Actor): Promise<MembersResponse> {
    return this.present.members(actor, ownEmployerId(actor));
  }

  @Allow('employer')
  @Patch('members/:accountId')
  @HttpCode(204)
  @ApiId('accountId')
  @ApiNoContentResponse()
  level(
    @CurrentActor() actor: Actor,
    @PathId('accountId') accountId: string,
    @IfMatch() version: number,
    @Body() body: MemberLevelRequest,
  ): Promise<void> {
    return this.changeLevel.run(actor, ownEmployerId(actor), accountId, version, body.level);
  }

  @Allow('employer')
  @Delete('members/:accountId')
  @HttpCode(204)
  @ApiId('accountId')
  @ApiNoContentResponse()
  end(
    @CurrentActor() actor: Actor,
    @PathId('accountId') accountId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.endMembership.run(actor, ownEmployerId(actor), accountId, version);
  }

  @Allow('employer')
  @Idempotent()
  @Post('invitations')
  @ApiCreatedResponse({ type: OrganisationCreatedResponse })
  async invite(
    @CurrentActor() actor: Actor,
    @Body() body: InviteColleagueRequest,
  ): Promise<OrganisationCreatedResponse> {
    const { email, level } = body;
    return { id: await this.inviteColleague.run(actor, ownEmployerId(actor), email, level) };
  }

  @Allow('employer')
  @Delete('invitations/:invitationId')
  @HttpCode(204)
  @ApiId('invitationId')
  @ApiNoContentResponse()
  revoke(
    @CurrentActor() actor: Actor,
    @PathId('invitationId') invitationId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.revokeInvitation.run(actor, ownEmployerId(actor), invitationId, version);
  }

  @Allow('employer')
  @Get('access-requests')
  @ApiOkResponse({ type: AccessRequestsResponse })
  accessRequests(@CurrentActor() actor: Actor): Promise<AccessRequestsResponse> {
    return this.present.accessRequests(actor, ownEmployerId(actor));
  }

  @Allow('employer')
  @Post('access-requests/:accessRequestId/grant')
  @HttpCode(204)
  @ApiId('accessRequestId')
  @ApiNoContentResponse()
  grant(
    @CurrentActor() actor: Actor,
    @PathId('accessRequestId') accessRequestId: string,
    @IfMatch() version: number,
    @Body() { reason }: AccessAnswerRequest,
  ): Promise<void> {
    const answer = { command: 'grant', reason } as const;
    return this.answer.run(actor, ownEmployerId(actor), accessRequestId, version, answer);
  }

  @Allow('employer')
  @Post('access-requests/:accessRequestId/refuse')
  @HttpCode(204)
  @ApiId('accessRequestId')
  @ApiNoContentResponse()
  refuse(
    @CurrentActor() actor: Actor,
    @PathId('accessRequestId') accessRequestId: string,
    @IfMatch() version: number,
    @Body() { reason }: AccessAnswerRequest,
  ): Promise<void> {
    const answer = { command: 'refuse', reason } as const;
    return this.answer.run(actor, ownEmployerId(actor), accessRequestId, version, answer);
  }
}
