// What coordinators read of employers: the list, the file, the timeline.
import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { WithETag } from '../../../kernel/http/if-match';
import { languageOf } from '../../../kernel/http/language';
import { ApiId, PathId } from '../../../kernel/http/path-id.pipe';
import { mayKeepFile } from '../../employers/employers.public';
import { EmployerFile } from '../queries/employer-file';
import { EmployerList } from '../queries/employer-list';
import { Timeline } from '../queries/timeline';
import { EmployerFilePresenter } from './employer-file-presenter';
import { EmployerFileResponse } from './employer-file.responses';
import { EmployerListResponse } from './employer-list.responses';
import { EmployerListQuery, TimelineQuery } from './insights.requests';
import { TimelinePresenter } from './timeline-presenter';
import { TimelineResponse } from './timeline.responses';

const usualPage = 30;

@ApiTags('insights')
@Controller('employers')
export class EmployerInsightsController {
  constructor(
    private readonly list: EmployerList,
    private readonly file: EmployerFile,
    private readonly timeline: Timeline,
    private readonly presentFile: EmployerFilePresenter,
    private readonly presentLine: TimelinePresenter,
  ) {}

  @Allow('coordinator')
  @Get()
  @ApiOkResponse({ type: EmployerListResponse })
  async page(
    @CurrentActor() actor: Actor,
    @Query() query: EmployerListQuery,
  ): Promise<EmployerListResponse> {
    if (!mayKeepFile(actor)) throw notFound();
    const { q: words, standing, programmeId, cursor, limit = usualPage } = query;
    const filter = { words, standing, programmeId };
    const { items, next } = await this.list.page(actor, filter, cursor, limit);
    return {
      items: items.map((row) => ({
        id: row.id,
        name: row.name,
        place: row.place,
        sector: row.sector,
        state: row.state,
        kvkNumber: row.kvkNumber,
        country: row.country,
        registeredAt: row.registeredAt.toISOString(),
        schoolContact: row.schoolContact,
        standings: [...row.standings],
      })),
      page: { next },
    };
  }

  @Allow('coordinator')
  @Get(':employerId')
  @ApiId('employerId')
  @WithETag()
  @ApiOkResponse({ type: EmployerFileResponse })
  async one(
    @CurrentActor() actor: Actor,
    @PathId('employerId') employerId: string,
    @Req() request: FastifyRequest,
  ): Promise<EmployerFileResponse> {
    if (!mayKeepFile(actor)) throw notFound();
    return this.presentFile.compose(actor, languageOf(request), employerId);
  }

  @Allow('coordinator')
  @Get(':employerId/timeline')
  @ApiId('employerId')
  @ApiOkResponse({ type: TimelineResponse })
  async lines(
    @CurrentActor() actor: Actor,
    @PathId('employerId') employerId: string,
    @Query() query: TimelineQuery,
    @Req() request: FastifyRequest,
  ): Promise<TimelineResponse> {
    if (!mayKeepFile(actor)) throw notFound();
    await this.file.head(employerId);
    const { cursor, limit = usualPage } = query;
    const { items, next } = await this.timeline.page(employerId, cursor, limit);
    const language = languageOf(request);
    return { items: items.map((row) => this.presentLine.line(language, row)), page: { next } };
  }
}
