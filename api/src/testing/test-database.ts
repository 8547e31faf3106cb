// The database of this test worker: a clone of the migrated template, emptied between files by making rows of one's own.
import { DataSource } from 'typeorm';

/** The database for a spec that fills it with thousands of rows, which would slow the specs after it down. */
export const largeDatabase = 'large';

const ownDatabase = () => process.env['JEST_WORKER_ID'] ?? '1';

/** URL of this worker's database, or of the large one, for one of the roles. */
export function testDatabaseUrl(role: TestRole = 'app', database = ownDatabase()): string {
  const name = role === 'app' ? 'TEST_DATABASE_URL_PATTERN' : 'TEST_OWNER_URL_PATTERN';
  const pattern = process.env[name];
  if (!pattern) throw new Error(`${name} is missing: run the tests with npm test.`);
  const url = new URL(pattern.replace('{worker}', database));
  if (role !== 'admin') return url.href;
  const admin = new URL(process.env['TEST_ADMIN_URL'] ?? '');
  admin.pathname = url.pathname;
  return admin.href;
}

export type TestRole = 'app' | 'owner' | 'admin';

/** A connection straight to the test database, past the application. */
export async function openDatabase(
  role: TestRole = 'app',
  database = ownDatabase(),
): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: testDatabaseUrl(role, database),
    synchronize: false,
  }).initialize();
}
