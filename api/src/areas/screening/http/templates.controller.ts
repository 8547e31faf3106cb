// Doors to the checklist itself, to read it.
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { PathId } from '../../../kernel/http/path-id.pipe';
import { Checklists } from '../queries/checklists';
import { TemplateListView, TemplateView } from '../queries/templates.view';

@ApiTags('screening')
@Allow('administrator', 'coordinator')
@Controller('templates')
export class TemplatesController {
  constructor(private readonly checklists: Checklists) {}

  @Get()
  @ApiOkResponse({ type: TemplateListView })
  list(@CurrentActor() actor: Actor): Promise<TemplateListView> {
    return this.checklists.list(actor);
  }

  @Get(':templateId')
  @ApiOkResponse({ type: TemplateView })
  one(
    @CurrentActor() actor: Actor,
    @PathId('templateId') templateId: string,
  ): Promise<TemplateView> {
    return this.checklists.one(actor, templateId);
  }
}
