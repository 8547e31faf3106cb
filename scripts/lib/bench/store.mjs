// The PostgreSQL of a measurement: a cluster of its own with the settings of `npm start` (so fsync on). Each size is seeded once,
// kept under the data folder, and copied for each run, so that a run never measures what an earlier one left.
import path from 'node:path';

import { bootstrapOwnServer, passwordsFrom } from '../bootstrap.mjs';
import { quoteName, quoteText, withClient } from '../database.mjs';
import { onEnd } from '../ending.mjs';
import { fingerprint } from '../inputs.mjs';
import { lock } from '../lock.mjs';
import { startOwnDatabase, urlsFor } from '../own-database.mjs';
import { dataDir, inRoot } from '../paths.mjs';
import { stop } from '../postgres/cluster.mjs';
import { installationSecret } from '../secrets.mjs';
import { runApiProgram } from '../seed.mjs';
import { cloneDatabase, dropDatabases, migrate } from '../template.mjs';
import { SIZES } from './request.mjs';

/** Vacancies close and admissions end: seeded rows grow stale after so many days. */
const KEEP_DAYS = 7;
const PREFIX = 'bench_';

/** @param {(line: string) => void} say */
export async function openStore(say) {
  const folder = path.join(dataDir(), 'bench');
  onEnd(lock(folder, 'npm run bench'));
  const installation = installationSecret(folder);
  const server = await startOwnDatabase(folder, installation, say);
  onEnd(() => stop(server.pid));
  return { adminUrl: server.adminUrl, passwords: passwordsFrom(installation.secret), folder };
}

/** What the rows of a seeded database are made from. */
export const seedHash = () =>
  fingerprint([
    inRoot('migrations'),
    inRoot('api', 'src', 'seed', 'scale'),
    inRoot('api', 'src', 'seed', 'vacancies'),
    inRoot('api', 'src', 'areas', 'vacancies', 'store'),
    inRoot('scripts', 'lib', 'bootstrap.mjs'),
  ]).slice(0, 10);

/**
 * A seeded database of that size, ready to copy.
 * @returns {Promise<{ name: string, made: boolean }>}
 */
export async function seeded(store, size) {
  const name = `${PREFIX}${seedHash()}_${SIZES[size]}`;
  if (await isFresh(store.adminUrl, name)) return { name, made: false };
  await dropSeeded(store.adminUrl, `_${SIZES[size]}`);
  await bootstrapOwnServer(store.adminUrl, name, store.passwords);
  const urls = urlsFor(store.adminUrl, store.passwords, name);
  await migrate(urls.owner);
  await runApiProgram(['seed', 'scale.js'], ['--vacancies', String(SIZES[size])], {
    DATABASE_URL: urls.app,
    DATABASE_OWNER_URL: urls.owner,
    STAGEKEUR_MODE: 'test',
  });
  await withClient(store.adminUrl, async (client) => {
    await client.query(
      `comment on database ${quoteName(name)} is ${quoteText(new Date().toISOString())}`,
    );
    await client.query(`alter database ${quoteName(name)} with is_template true`);
  });
  return { name, made: true };
}

async function isFresh(adminUrl, name) {
  const { rows } = await withClient(adminUrl, (client) =>
    client.query(
      `select datistemplate as finished, shobj_description(oid, 'pg_database') as at
       from pg_database where datname = $1`,
      [name],
    ),
  );
  if (rows[0]?.finished !== true) return false;
  return Date.now() - Date.parse(rows[0].at) < KEEP_DAYS * 86_400_000;
}

/** Databases of that size seeded from something else, or too long ago. */
async function dropSeeded(adminUrl, ending) {
  const names = await withClient(adminUrl, async (client) => {
    const { rows } = await client.query('select datname from pg_database where datname like $1', [
      `${PREFIX.replace('_', '\\_')}%${ending.replace('_', '\\_')}`,
    ]);
    for (const { datname } of rows)
      await client.query(`alter database ${quoteName(datname)} with is_template false`);
    return rows.map(({ datname }) => datname);
  });
  await dropDatabases(adminUrl, names);
}

/** A copy to measure on, gone when the run ends. @returns the addresses per role */
export async function copyOf(store, seededName, size) {
  const name = `run_${size.toLowerCase()}`;
  await cloneDatabase(store.adminUrl, seededName, name);
  onEnd(() => dropDatabases(store.adminUrl, [name]));
  return urlsFor(store.adminUrl, store.passwords, name);
}
