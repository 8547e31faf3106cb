// The administrator's doors to imports of people: upload and look, compare again, apply, throw away.
import { Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { IfMatch, WithETag } from '../../../kernel/http/if-match';
import { languageOf } from '../../../kernel/http/language';
import { PageQuery } from '../../../kernel/http/paging';
import { ApiId, PathId } from '../../../kernel/http/path-id.pipe';
import { PeopleImports } from '../queries/people-imports';
import { ApplyPeopleImport } from '../use-cases/apply-people-import';
import { ComparePeopleImport } from '../use-cases/compare-people-import';
import { DiscardPeopleImport } from '../use-cases/discard-people-import';
import { PreviewPeopleImport } from '../use-cases/preview-people-import';
import {
  ImportRowsQuery,
  ImportRowsResponse,
  PeopleImportResponse,
  PeopleImportsResponse,
} from './people-imports.shapes';
import { PeopleImportsPresenter } from './people-imports-presenter';
import { uploadedFile } from './uploaded-file';

const csvBody = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary' } },
  },
};

@ApiTags('administration')
@Controller('admin/people-imports')
export class PeopleImportsController {
  constructor(
    private readonly imports: PeopleImports,
    private readonly present: PeopleImportsPresenter,
    private readonly preview: PreviewPeopleImport,
    private readonly compareAgain: ComparePeopleImport,
    private readonly applyImport: ApplyPeopleImport,
    private readonly discardImport: DiscardPeopleImport,
  ) {}

  @Allow('administrator')
  @Get()
  @ApiOkResponse({ type: PeopleImportsResponse })
  async list(@Query() { cursor, limit = 20 }: PageQuery): Promise<PeopleImportsResponse> {
    const { items, next } = await this.imports.page(cursor, limit);
    return { items: items.map((view) => this.present.import(view)), page: { next } };
  }

  @Allow('administrator')
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody(csvBody)
  @WithETag()
  @ApiCreatedResponse({ type: PeopleImportResponse })
  async upload(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<PeopleImportResponse> {
    const { name, content } = await uploadedFile(request);
    return this.one(await this.preview.run(actor, name, content));
  }

  @Allow('administrator')
  @Get(':importId')
  @ApiId('importId')
  @WithETag()
  @ApiOkResponse({ type: PeopleImportResponse })
  read(@PathId('importId') importId: string): Promise<PeopleImportResponse> {
    return this.one(importId);
  }

  @Allow('administrator')
  @Get(':importId/rows')
  @ApiId('importId')
  @ApiOkResponse({ type: ImportRowsResponse })
  async rows(
    @PathId('importId') importId: string,
    @Query() query: ImportRowsQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportRowsResponse> {
    const { outcome, cursor, limit = 50 } = query;
    await this.imports.one(importId);
    const { items, next } = await this.imports.rows(importId, outcome, cursor, limit);
    const language = languageOf(request);
    return { items: items.map((row) => this.present.row(language, row)), page: { next } };
  }

  @Allow('administrator')
  @Post(':importId/compare')
  @HttpCode(200)
  @ApiId('importId')
  @WithETag()
  @ApiOkResponse({ type: PeopleImportResponse })
  async compare(
    @CurrentActor() actor: Actor,
    @PathId('importId') importId: string,
    @IfMatch() version: number,
  ): Promise<PeopleImportResponse> {
    await this.compareAgain.run(actor, importId, version);
    return this.one(importId);
  }

  @Allow('administrator')
  @Post(':importId/apply')
  @HttpCode(200)
  @ApiId('importId')
  @WithETag()
  @ApiOkResponse({ type: PeopleImportResponse })
  async apply(
    @CurrentActor() actor: Actor,
    @PathId('importId') importId: string,
    @IfMatch() version: number,
  ): Promise<PeopleImportResponse> {
    await this.applyImport.run(actor, importId, version);
    return this.one(importId);
  }

  @Allow('administrator')
  @Post(':importId/discard')
  @HttpCode(200)
  @ApiId('importId')
  @WithETag()
  @ApiOkResponse({ type: PeopleImportResponse })
  async discard(
    @CurrentActor() actor: Actor,
    @PathId('importId') importId: string,
    @IfMatch() version: number,
  ): Promise<PeopleImportResponse> {
    await this.discardImport.run(actor, importId, version);
    return this.one(importId);
  }

  private async one(id: string): Promise<PeopleImportResponse> {
    return this.present.import(await this.imports.one(id));
  }
}
