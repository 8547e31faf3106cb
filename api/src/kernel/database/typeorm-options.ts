// How the API connects: the app role, hand-written migrations, time-outs on everything, no magic.
import { types } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config';

// A day is a text without time or zone; the driver would make it a moment in the zone of this machine.
types.setTypeParser(types.builtins.DATE, (day) => day);

export function typeormOptions(
  config: Config,
  entities: DataSourceOptions['entities'],
): DataSourceOptions {
  return {
    type: 'postgres',
    url: config.databaseUrl,
    entities: entities ?? [],
    synchronize: false,
    migrationsRun: false,
    invalidWhereValuesBehavior: { null: 'sql-null', undefined: 'throw' },
    poolSize: config.databasePool,
    connectTimeoutMS: 2000,
    applicationName: 'stagekeur',
    extra: {
      options:
        '-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000',
      idleTimeoutMillis: 30_000,
    },
  };
}
