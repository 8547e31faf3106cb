// The administrator's doors to faculties.
import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { Idempotent } from '../../../kernel/http/idempotency';
import { IfMatch, WithETag } from '../../../kernel/http/if-match';
import { ApiId, PathId } from '../../../kernel/http/path-id.pipe';
import { AdministeredProgrammes } from '../queries/administered-programmes';
import { ChangeFaculty } from '../use-cases/change-faculty';
import { CreateFaculty } from '../use-cases/create-faculty';
import { ChangeFacultyRequest, CreateFacultyRequest } from './admin-programmes.requests';
import {
  AdminFacultiesResponse,
  AdminFacultyResponse,
  facultyResponse,
} from './admin-programmes.responses';

@ApiTags('administration')
@Controller('admin/faculties')
export class AdminFacultiesController {
  constructor(
    private readonly administered: AdministeredProgrammes,
    private readonly createFaculty: CreateFaculty,
    private readonly changeFaculty: ChangeFaculty,
  ) {}

  @Allow('administrator')
  @Get()
  @ApiOkResponse({ type: AdminFacultiesResponse })
  async list(): Promise<AdminFacultiesResponse> {
    return { items: (await this.administered.faculties()).map(facultyResponse) };
  }

  @Allow('administrator')
  @Post()
  @Idempotent()
  @WithETag()
  @ApiCreatedResponse({ type: AdminFacultyResponse })
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateFacultyRequest,
  ): Promise<AdminFacultyResponse> {
    return this.one(await this.createFaculty.run(actor, body));
  }

  @Allow('administrator')
  @Patch(':facultyId')
  @ApiId('facultyId')
  @WithETag()
  @ApiOkResponse({ type: AdminFacultyResponse })
  async change(
    @CurrentActor() actor: Actor,
    @PathId('facultyId') facultyId: string,
    @IfMatch() version: number,
    @Body() body: ChangeFacultyRequest,
  ): Promise<AdminFacultyResponse> {
    await this.changeFaculty.run(actor, facultyId, version, body);
    return this.one(facultyId);
  }

  private async one(id: string): Promise<AdminFacultyResponse> {
    const faculty = await this.administered.faculty(id);
    if (!faculty) throw notFound();
    return facultyResponse(faculty);
  }
}
