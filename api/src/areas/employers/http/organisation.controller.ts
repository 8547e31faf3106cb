// The organisation's own page: its details, contact and sites, for its own people.
import { Body, Controller, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { Idempotent } from '../../../kernel/http/idempotency';
import { IfMatch, WithETag } from '../../../kernel/http/if-match';
import { ApiId, PathId } from '../../../kernel/http/path-id.pipe';
import { OwnOrganisation } from '../queries/own-organisation';
import { AddSite } from '../use-cases/add-site';
import { ChangeContact } from '../use-cases/change-contact';
import { EditEmployer } from '../use-cases/edit-employer';
import { EditSite } from '../use-cases/edit-site';
import { ownEmployerId } from '../use-cases/own-employer';
import { OrganisationPresenter, siteResponse } from './organisation-presenter';
import {
  EditOrganisationRequest,
  EditSiteRequest,
  OrganisationContactRequest,
  SiteRequest,
} from './organisation.requests';
import {
  OrganisationCreatedResponse,
  OrganisationResponse,
  OrganisationSitesResponse,
} from './organisation.responses';

@ApiTags('employers')
@Controller('employer')
export class OrganisationController {
  constructor(
    private readonly organisation: OwnOrganisation,
    private readonly present: OrganisationPresenter,
    private readonly editEmployer: EditEmployer,
    private readonly changeContact: ChangeContact,
    private readonly addSite: AddSite,
    private readonly editSite: EditSite,
  ) {}

  @Allow('employer')
  @Get()
  @WithETag()
  @ApiOkResponse({ type: OrganisationResponse })
  read(@CurrentActor() actor: Actor): Promise<OrganisationResponse> {
    return this.present.organisation(actor, ownEmployerId(actor));
  }

  @Allow('employer')
  @Patch()
  @HttpCode(204)
  @ApiNoContentResponse()
  edit(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() body: EditOrganisationRequest,
  ): Promise<void> {
    return this.editEmployer.run(actor, ownEmployerId(actor), version, edits(body));
  }

  @Allow('employer')
  @Put('contact')
  @HttpCode(204)
  @ApiNoContentResponse()
  contact(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() body: OrganisationContactRequest,
  ): Promise<void> {
    const { name, position, email, phone } = body;
    return this.changeContact.run(actor, ownEmployerId(actor), version, {
      name,
      position,
      email,
      phone,
    });
  }

  @Allow('employer')
  @Get('sites')
  @ApiOkResponse({ type: OrganisationSitesResponse })
  async sites(@CurrentActor() actor: Actor): Promise<OrganisationSitesResponse> {
    return { items: (await this.organisation.sites(ownEmployerId(actor))).map(siteResponse) };
  }

  @Allow('employer')
  @Idempotent()
  @Post('sites')
  @ApiCreatedResponse({ type: OrganisationCreatedResponse })
  async newSite(
    @CurrentActor() actor: Actor,
    @Body() body: SiteRequest,
  ): Promise<OrganisationCreatedResponse> {
    return { id: await this.addSite.run(actor, ownEmployerId(actor), site(body)) };
  }

  @Allow('employer')
  @Patch('sites/:siteId')
  @HttpCode(204)
  @ApiId('siteId')
  @ApiNoContentResponse()
  changeSite(
    @CurrentActor() actor: Actor,
    @PathId('siteId') siteId: string,
    @IfMatch() version: number,
    @Body() body: EditSiteRequest,
  ): Promise<void> {
    const { active } = body;
    return this.editSite.run(actor, ownEmployerId(actor), siteId, version, {
      ...site(body),
      active,
    });
  }
}

const site = ({ name, street, houseNumber, postcode, place }: SiteRequest) => ({
  name,
  street,
  houseNumber,
  postcode,
  place,
});

const edits = (body: EditOrganisationRequest) => {
  const { name, sector, website, phone, email, employees, proofNote } = body;
  return { name, sector, website, phone, email, employees, proofNote };
};
