// The areas of the bank, lowest first: each may call the public doors of those before it. Entities are listed by their area.
import { employersEntities, EmployersModule } from './employers/employers.public';
import { identityEntities, IdentityModule } from './identity/identity.public';
import { InsightsModule } from './insights/insights.public';
import { institutionEntities, InstitutionModule } from './institution/institution.public';
import { screeningEntities, ScreeningModule } from './screening/screening.public';
import { standingEntities, StandingModule } from './standing/standing.public';
import { tasksEntities, TasksModule } from './tasks/tasks.public';
import { vacanciesEntities, VacanciesModule } from './vacancies/vacancies.public';

export const areaModules = [
  IdentityModule,
  InstitutionModule,
  TasksModule,
  EmployersModule,
  StandingModule,
  ScreeningModule,
  VacanciesModule,
  InsightsModule,
];
export const areaEntities = [
  ...identityEntities,
  ...institutionEntities,
  ...tasksEntities,
  ...employersEntities,
  ...standingEntities,
  ...screeningEntities,
  ...vacanciesEntities,
];
