// The administrator's doors to the audit log: search it, and know what can be searched for.
import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../../../kernel/access/access.decorators';
import { languageOf } from '../../../kernel/http/language';
import { AuditSearch } from '../queries/audit-search';
import { AuditChoicesResponse, AuditQuery, AuditResponse } from './admin-audit.shapes';
import { AuditPresenter } from './audit-presenter';

@ApiTags('administration')
@Controller('admin/audit')
export class AdminAuditController {
  constructor(
    private readonly audit: AuditSearch,
    private readonly present: AuditPresenter,
  ) {}

  @Allow('administrator')
  @Get()
  @ApiOkResponse({ type: AuditResponse })
  async search(@Query() query: AuditQuery, @Req() request: FastifyRequest): Promise<AuditResponse> {
    const { cursor, limit = 50, ...filter } = query;
    const { items, next } = await this.audit.page(filled(filter), cursor, limit);
    const language = languageOf(request);
    return { items: items.map((line) => this.present.line(language, line)), page: { next } };
  }

  @Allow('administrator')
  @Get('choices')
  @ApiOkResponse({ type: AuditChoicesResponse })
  async choices(@Req() request: FastifyRequest): Promise<AuditChoicesResponse> {
    const { actions, subjectTypes } = await this.audit.choices();
    const language = languageOf(request);
    return {
      actions: this.present.choices(language, 'action', actions),
      subjectTypes: this.present.choices(language, 'subject', subjectTypes),
    };
  }
}

/** An empty field of a search form is no filter. */
const filled = <T extends object>(filter: T): T =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '')) as T;
