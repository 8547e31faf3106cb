// The work list's doors: read it, count it, open one, hand it over.
import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { IfMatch, WithETag } from '../../../kernel/http/if-match';
import { languageOf } from '../../../kernel/http/language';
import { ApiId, PathId } from '../../../kernel/http/path-id.pipe';
import { WorkList } from '../queries/work-list';
import { AssignTask } from '../use-cases/assign-task';
import { TaskPresenter } from './task-presenter';
import { AssignTaskRequest, TaskCountsQuery, TaskListQuery } from './task-requests';
import {
  ColleaguesResponse,
  TaskCountsResponse,
  TaskListResponse,
  TaskPanelResponse,
} from './task-responses';

const usualPage = 50;

@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly list: WorkList,
    private readonly assignTask: AssignTask,
    private readonly present: TaskPresenter,
  ) {}

  @Allow('coordinator', 'administrator')
  @Get()
  @ApiOkResponse({ type: TaskListResponse })
  async page(
    @CurrentActor() actor: Actor,
    @Query() query: TaskListQuery,
    @Req() request: FastifyRequest,
  ): Promise<TaskListResponse> {
    const { view = 'programme', kind, programmeId, cursor, limit = usualPage } = query;
    const filter = { view, kind, programmeId };
    const { items, next } = await this.list.page(actor, filter, cursor, limit);
    const language = languageOf(request);
    return { items: items.map((task) => this.present.row(actor, language, task)), page: { next } };
  }

  @Allow('coordinator', 'administrator')
  @Get('counts')
  @ApiOkResponse({ type: TaskCountsResponse })
  async counts(
    @CurrentActor() actor: Actor,
    @Query() query: TaskCountsQuery,
  ): Promise<TaskCountsResponse> {
    const { view = 'programme', kind, programmeId } = query;
    const { views, kinds, urgencies } = await this.list.counts(actor, { view, kind, programmeId });
    return { views, kinds: [...kinds], urgencies };
  }

  @Allow('coordinator', 'administrator')
  @Get(':taskId')
  @ApiId('taskId')
  @WithETag()
  @ApiOkResponse({ type: TaskPanelResponse })
  async panel(
    @CurrentActor() actor: Actor,
    @PathId('taskId') taskId: string,
    @Req() request: FastifyRequest,
  ): Promise<TaskPanelResponse> {
    return this.present.panel(actor, languageOf(request), await this.list.one(actor, taskId));
  }

  @Allow('coordinator', 'administrator')
  @Get(':taskId/colleagues')
  @ApiId('taskId')
  @ApiOkResponse({ type: ColleaguesResponse })
  async colleagues(
    @CurrentActor() actor: Actor,
    @PathId('taskId') taskId: string,
  ): Promise<ColleaguesResponse> {
    const colleagues = await this.list.colleagues(actor, taskId);
    return {
      items: colleagues.map(({ id, name }) => ({ id, name, self: id === actor.accountId })),
    };
  }

  @Allow('coordinator', 'administrator')
  @Post(':taskId/assign')
  @HttpCode(204)
  @ApiId('taskId')
  @ApiNoContentResponse()
  assign(
    @CurrentActor() actor: Actor,
    @PathId('taskId') taskId: string,
    @IfMatch() version: number,
    @Body() body: AssignTaskRequest,
  ): Promise<void> {
    return this.assignTask.run(actor, taskId, version, body.ownerId);
  }
}
