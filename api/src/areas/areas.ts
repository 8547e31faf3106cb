// The areas of the bank, lowest first: each may call the public doors of those before it. Entities are listed by their area.
import { employersEntities, EmployersModule } from './employers/employers.public';
import { identityEntities, IdentityModule } from './identity/identity.public';
import { tasksEntities, TasksModule } from './tasks/tasks.public';

export const areaModules = [IdentityModule, TasksModule, EmployersModule];
export const areaEntities = [...identityEntities, ...tasksEntities, ...employersEntities];
