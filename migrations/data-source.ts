// The owner's connection for migrations: every migration listed by hand, in order, so that a missing one shows in review.
import { DataSource } from 'typeorm';
import { CreateKernel1795510800000 } from './20261124T0900-create-kernel';
import { CreateIdentity1795511100000 } from './20261124T0905-create-identity';
import { CreateInstitution1795511400000 } from './20261124T0910-create-institution';
import { CreateTasks1795511700000 } from './20261124T0915-create-tasks';
import { CreateEmployers1795512000000 } from './20261124T0920-create-employers';
import { CreateStanding1795512300000 } from './20261124T0925-create-standing';
import { CreateScreening1795512600000 } from './20261124T0930-create-screening';
import { CreateVacancies1795512900000 } from './20261124T0935-create-vacancies';
import { CreateDemo1795513200000 } from './20261124T0940-create-demo';
import { CreateSystemViews1795513500000 } from './20261124T0945-create-system-views';

export function migrationSource(ownerUrl: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    synchronize: false,
    migrationsTransactionMode: 'each',
    migrationsTableName: 'migrations',
    migrations: [
      CreateKernel1795510800000,
      CreateIdentity1795511100000,
      CreateInstitution1795511400000,
      CreateTasks1795511700000,
      CreateEmployers1795512000000,
      CreateStanding1795512300000,
      CreateScreening1795512600000,
      CreateVacancies1795512900000,
      CreateDemo1795513200000,
      CreateSystemViews1795513500000,
    ],
  });
}
