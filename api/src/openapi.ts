// Writes docs/openapi.json from the doors of the running application: `node dist/openapi.js [file]`. Needs no database.
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeApi } from './kernel/http/api-docs';
import { bootWithoutDatabase } from './boot-without-database';

async function write(): Promise<void> {
  const app = await bootWithoutDatabase();
  const file = process.argv[2] ?? resolve(__dirname, '../../docs/openapi.json');
  writeFileSync(file, `${JSON.stringify(describeApi(app), null, 2)}\n`);
  await app.close();
}

write().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
