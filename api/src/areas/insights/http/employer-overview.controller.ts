// The first page of an employer's person, also before there is an organisation.
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { EmployerOverview } from '../queries/employer-overview';
import { nextSteps } from '../rules/next-steps';
import { EmployerOverviewResponse } from './overview.responses';

@ApiTags('insights')
@Controller('employer')
export class EmployerOverviewController {
  constructor(private readonly overview: EmployerOverview) {}

  @SignedIn()
  @Get('overview')
  @ApiOkResponse({ type: EmployerOverviewResponse })
  async read(@CurrentActor() actor: Actor): Promise<EmployerOverviewResponse> {
    const { person, organisation, deadlines } = await this.overview.read(actor);
    return {
      organisation: organisation && {
        id: organisation.id,
        name: organisation.name,
        state: organisation.state,
        suspended: organisation.suspended,
      },
      steps: nextSteps(person, organisation),
      deadlines: [...deadlines],
      schoolContact: {
        name: organisation?.schoolContact?.name ?? null,
        email: organisation?.schoolContact?.email ?? null,
      },
    };
  }
}
