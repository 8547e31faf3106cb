// The administrator's doors to programmes.
import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { Idempotent } from '../../../kernel/http/idempotency';
import { IfMatch, WithETag } from '../../../kernel/http/if-match';
import { ApiId, PathId } from '../../../kernel/http/path-id.pipe';
import { AdministeredProgrammes } from '../queries/administered-programmes';
import { ChangeProgramme } from '../use-cases/change-programme';
import { CreateProgramme } from '../use-cases/create-programme';
import { ChangeProgrammeRequest, CreateProgrammeRequest } from './admin-programmes.requests';
import {
  AdminProgrammeResponse,
  AdminProgrammesResponse,
  programmeResponse,
} from './admin-programmes.responses';

@ApiTags('administration')
@Controller('admin/programmes')
export class AdminProgrammesController {
  constructor(
    private readonly administered: AdministeredProgrammes,
    private readonly createProgramme: CreateProgramme,
    private readonly changeProgramme: ChangeProgramme,
  ) {}

  @Allow('administrator')
  @Get()
  @ApiOkResponse({ type: AdminProgrammesResponse })
  async list(): Promise<AdminProgrammesResponse> {
    return { items: (await this.administered.programmes()).map(programmeResponse) };
  }

  @Allow('administrator')
  @Get(':programmeId')
  @ApiId('programmeId')
  @WithETag()
  @ApiOkResponse({ type: AdminProgrammeResponse })
  read(@PathId('programmeId') programmeId: string): Promise<AdminProgrammeResponse> {
    return this.one(programmeId);
  }

  @Allow('administrator')
  @Post()
  @Idempotent()
  @WithETag()
  @ApiCreatedResponse({ type: AdminProgrammeResponse })
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateProgrammeRequest,
  ): Promise<AdminProgrammeResponse> {
    return this.one(await this.createProgramme.run(actor, body));
  }

  @Allow('administrator')
  @Patch(':programmeId')
  @ApiId('programmeId')
  @WithETag()
  @ApiOkResponse({ type: AdminProgrammeResponse })
  async change(
    @CurrentActor() actor: Actor,
    @PathId('programmeId') programmeId: string,
    @IfMatch() version: number,
    @Body() body: ChangeProgrammeRequest,
  ): Promise<AdminProgrammeResponse> {
    await this.changeProgramme.run(actor, programmeId, version, body);
    return this.one(programmeId);
  }

  private async one(id: string): Promise<AdminProgrammeResponse> {
    const programme = await this.administered.programme(id);
    if (!programme) throw notFound();
    return programmeResponse(programme);
  }
}
