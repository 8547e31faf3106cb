// The door of insights: read-only pages that need more than one area; no area calls it.
import { Module } from '@nestjs/common';
import { EmployersModule } from '../employers/employers.public';
import { InstitutionModule } from '../institution/institution.public';
import { StandingModule } from '../standing/standing.public';
import { EmployerFilePresenter } from './http/employer-file-presenter';
import { EmployerInsightsController } from './http/employer-insights.controller';
import { EmployerOverviewController } from './http/employer-overview.controller';
import { TimelinePresenter } from './http/timeline-presenter';
import { EmployerFile } from './queries/employer-file';
import { EmployerList } from './queries/employer-list';
import { EmployerOverview } from './queries/employer-overview';
import { Timeline } from './queries/timeline';

@Module({
  imports: [EmployersModule, InstitutionModule, StandingModule],
  controllers: [EmployerInsightsController, EmployerOverviewController],
  providers: [
    EmployerFile,
    EmployerFilePresenter,
    EmployerList,
    EmployerOverview,
    Timeline,
    TimelinePresenter,
  ],
})
export class InsightsModule {}
