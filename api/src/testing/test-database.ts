// The database of this test worker: a clone of the migrated template, emptied between files by making rows of one's own.
import { DataSource } from 'typeorm';

/** URL of this worker's database for one of the roles `app` or `owner`. */
export function testDatabaseUrl(role: 'app' | 'owner' = 'app'): string {
  const name = role === 'app' ? 'TEST_DATABASE_URL_PATTERN' : 'TEST_OWNER_URL_PATTERN';
  const pattern = process.env[name];
  if (!pattern) throw new Error(`${name} is missing: run the tests with npm test.`);
  return pattern.replace('{worker}', process.env['JEST_WORKER_ID'] ?? '1');
}

/** A connection straight to the test database, past the application. */
export async function openDatabase(role: 'app' | 'owner' = 'app'): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: testDatabaseUrl(role),
    synchronize: false,
  }).initialize();
}
