// The administrator's doors to people: find them, read one, give and take roles, shut out and let in.
import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { Idempotent } from '../../../kernel/http/idempotency';
import { IfMatch, WithETag } from '../../../kernel/http/if-match';
import { languageOf } from '../../../kernel/http/language';
import { ApiId, PathId } from '../../../kernel/http/path-id.pipe';
import { PeopleSearch } from '../queries/people-search';
import { PersonPages } from '../queries/person-page';
import { BlockPerson } from '../use-cases/block-person';
import { GrantRole } from '../use-cases/grant-role';
import { RevokeRole } from '../use-cases/revoke-role';
import { GrantRoleRequest, PeopleQuery, ReasonRequest } from './admin-people.requests';
import { PeopleResponse, PersonResponse } from './admin-people.responses';
import { PeoplePresenter } from './people-presenter';

const usualPage = 50;

@ApiTags('administration')
@Controller('admin/people')
export class AdminPeopleController {
  constructor(
    private readonly search: PeopleSearch,
    private readonly pages: PersonPages,
    private readonly present: PeoplePresenter,
    private readonly grantRole: GrantRole,
    private readonly revokeRole: RevokeRole,
    private readonly blockPerson: BlockPerson,
  ) {}

  @Allow('administrator')
  @Get()
  @ApiOkResponse({ type: PeopleResponse })
  async list(@Query() query: PeopleQuery): Promise<PeopleResponse> {
    const { q, role, programmeId, state, cursor, limit = usualPage } = query;
    const filter = { words: q, role, programmeId, state };
    const { items, next, alike } = await this.search.page(filter, cursor, limit);
    return { items: items.map((person) => this.present.found(person)), alike, page: { next } };
  }

  @Allow('administrator')
  @Get(':personId')
  @ApiId('personId')
  @WithETag()
  @ApiOkResponse({ type: PersonResponse })
  async read(
    @CurrentActor() actor: Actor,
    @PathId('personId') personId: string,
    @Req() request: FastifyRequest,
  ): Promise<PersonResponse> {
    return this.present.page(languageOf(request), await this.pages.of(actor, personId));
  }

  @Allow('administrator')
  @Post(':personId/roles')
  @HttpCode(204)
  @Idempotent()
  @ApiId('personId')
  @ApiNoContentResponse()
  grant(
    @CurrentActor() actor: Actor,
    @PathId('personId') personId: string,
    @Body() body: GrantRoleRequest,
  ): Promise<void> {
    const { role, programmeId = null, cohort = null, reason } = body;
    return this.grantRole.run(actor, personId, { role, programmeId, cohort, reason });
  }

  /** A command, not DELETE: it needs a reason, and many in between drop the body of a DELETE. */
  @Allow('administrator')
  @Post(':personId/roles/:grantId/revoke')
  @HttpCode(204)
  @ApiId('personId')
  @ApiId('grantId')
  @ApiNoContentResponse()
  revoke(
    @CurrentActor() actor: Actor,
    @PathId('personId') personId: string,
    @PathId('grantId') grantId: string,
    @Body() body: ReasonRequest,
  ): Promise<void> {
    return this.revokeRole.run(actor, personId, grantId, body.reason);
  }

  @Allow('administrator')
  @Post(':personId/block')
  @HttpCode(204)
  @ApiId('personId')
  @ApiNoContentResponse()
  block(
    @CurrentActor() actor: Actor,
    @PathId('personId') personId: string,
    @IfMatch() version: number,
    @Body() body: ReasonRequest,
  ): Promise<void> {
    return this.blockPerson.run(actor, { accountId: personId, version, reason: body.reason });
  }

  @Allow('administrator')
  @Post(':personId/unblock')
  @HttpCode(204)
  @ApiId('personId')
  @ApiNoContentResponse()
  unblock(
    @CurrentActor() actor: Actor,
    @PathId('personId') personId: string,
    @IfMatch() version: number,
    @Body() body: ReasonRequest,
  ): Promise<void> {
    return this.blockPerson.undo(actor, { accountId: personId, version, reason: body.reason });
  }
}
