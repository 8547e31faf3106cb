// Runs the migrations for whoever starts or tests the system: `node dist/run.js up` or `down`, on DATABASE_OWNER_URL.
import { Logger, runMigrations as installQueue } from 'graphile-worker';
import { migrationSource } from './data-source';

async function up(ownerUrl: string): Promise<void> {
  await installQueue({ connectionString: ownerUrl, logger: new Logger(() => () => undefined) });
  const source = await migrationSource(ownerUrl).initialize();
  try {
    const done = await source.runMigrations();
    for (const migration of done) console.log(`migrated ${migration.name}`);
  } finally {
    await source.destroy();
  }
}

async function down(ownerUrl: string): Promise<void> {
  const source = await migrationSource(ownerUrl).initialize();
  try {
    while ((await countDone(source)) > 0) await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
}

async function countDone(source: ReturnType<typeof migrationSource>): Promise<number> {
  const rows: { count: string }[] = await source.query('select count(*) from migrations');
  return Number(rows[0]?.count ?? 0);
}

async function main(): Promise<void> {
  const ownerUrl = process.env['DATABASE_OWNER_URL'];
  if (!ownerUrl) throw new Error('DATABASE_OWNER_URL is missing: give the URL of the owner role.');
  const command = process.argv[2];
  if (command === 'up') await up(ownerUrl);
  else if (command === 'down') await down(ownerUrl);
  else throw new Error(`Unknown command "${command ?? ''}": use up or down.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
