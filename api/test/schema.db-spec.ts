// The migrated database and the entities say the same; migrations go up, down and up again.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { areaEntities } from '../src/areas/areas';
import { openDatabase, testDatabaseUrl } from '../src/testing/test-database';

const root = join(__dirname, '../..');

describe('the schema', () => {
  it('differs from the entities by nothing but rules that only the database knows', async () => {
    const source = await new DataSource({
      type: 'postgres',
      url: testDatabaseUrl('owner'),
      entities: areaEntities,
      synchronize: false,
    }).initialize();
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      const statements = upQueries.map((entry) => entry.query);
      // Constraints and indexes are written by hand in migrations; entities need not repeat them.
      const stricter = /^(ALTER TABLE \S+ DROP CONSTRAINT|DROP INDEX)/;
      expect(statements.filter((statement) => !stricter.test(statement))).toEqual([]);
    } finally {
      await source.destroy();
    }
  });

  it('has an entity or a hand-written query for every column: no entity names a column that is not there', async () => {
    const database = await openDatabase('owner');
    const rows: { name: string }[] = await database.query(
      `select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
       where table_schema not in ('pg_catalog', 'information_schema', 'graphile_worker', 'public')`,
    );
    await database.destroy();
    const known = new Set(rows.map((row) => row.name));
    const source = new DataSource({ type: 'postgres', entities: areaEntities });
    await (source as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
    const missing = source.entityMetadatas.flatMap((entity) =>
      entity.columns
        .map((column) => `${entity.schema}.${entity.tableName}.${column.databaseName}`)
        .filter((name) => !known.has(name)),
    );
    expect(missing).toEqual([]);
  });

  it('goes up, down and up again, and is the same', async () => {
    const admin = await new DataSource({
      type: 'postgres',
      url: process.env['TEST_ADMIN_URL'] ?? '',
    }).initialize();
    const name = `stagekeur_up_down_${process.pid}`;
    const url = new URL(testDatabaseUrl('owner'));
    url.pathname = `/${name}`;
    const migrate = (command: string) =>
      execFileSync(process.execPath, [join(root, 'migrations/dist/run.js'), command], {
        env: { ...process.env, DATABASE_OWNER_URL: url.href },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    await admin.query(`create database ${name} owner stagekeur_owner`);
    try {
      migrate('up');
      const first = await describeSchema(url.href);
      migrate('down');
      expect(await describeSchema(url.href)).toEqual([]);
      migrate('up');
      expect(await describeSchema(url.href)).toEqual(first);
      expect(first.length).toBeGreaterThan(100);
    } finally {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.destroy();
    }
  }, 60_000);
});

async function describeSchema(url: string): Promise<string[]> {
  const source = await new DataSource({ type: 'postgres', url }).initialize();
  try {
    const rows: { line: string }[] = await source.query(
      `select format('%s.%s.%s %s %s %s', table_schema, table_name, column_name, data_type, is_nullable, column_default) as line
       from information_schema.columns
       where table_schema not in ('pg_catalog', 'information_schema', 'graphile_worker', 'public')
       union all
       select format('%s %s %s', n.nspname, c.conname, pg_get_constraintdef(c.oid)) from pg_constraint c
       join pg_namespace n on n.oid = c.connamespace
       where n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'public')
       union all
       select format('%s %s', schemaname, indexdef) from pg_indexes
       where schemaname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'public')
       order by 1`,
    );
    return rows.map((row) => row.line);
  } finally {
    await source.destroy();
  }
}
