// Before tests that need PostgreSQL: one database per jest worker and a large one, cloned from the migrated template.
// Run by test.mjs the server is there already; run by bare jest it is the engineers' (dev-db.mjs).
import { randomBytes } from 'node:crypto';

import { build } from '../build.mjs';
import { devCluster, testEnvironment } from '../dev-cluster.mjs';
import { explain, Stop } from '../stop.mjs';
import { cloneDatabase, ensureTemplate } from '../template.mjs';

const DONE = Symbol.for('stagekeur.databases');

export default async function cloneDatabases(globalConfig) {
  globalThis[DONE] ??= prepare(globalConfig.maxWorkers);
  try {
    await globalThis[DONE];
  } catch (error) {
    throw new Error(explain(error), { cause: error });
  }
}

async function prepare(workers) {
  if (process.env.TEST_TEMPLATE === undefined) Object.assign(process.env, await fromDevCluster());
  const { TEST_DATABASE_URL_PATTERN: pattern, TEST_ADMIN_URL: admin } = process.env;
  const numbers = Array.from({ length: Math.max(1, workers) }, (_, index) => String(index + 1));
  const names = [...numbers, 'large'].map((worker) =>
    new URL(pattern.replace('{worker}', worker)).pathname.slice(1),
  );
  for (const name of names) await cloneDatabase(admin, process.env.TEST_TEMPLATE, name);
  return { admin, names };
}

async function fromDevCluster() {
  const noted = devCluster();
  if (noted === undefined) {
    throw new Stop(
      'These tests need PostgreSQL and none is running for them.',
      'Run `node scripts/dev-db.mjs` once, or use `npm test -- --only=db`, which brings its own.',
    );
  }
  await build('migrations');
  return testEnvironment({
    adminUrl: noted.adminUrl,
    passwords: noted.passwords,
    template: await ensureTemplate(noted.adminUrl, noted.passwords),
    run: randomBytes(4).toString('hex'),
  });
}
