// Keeps migrated databases to clone from: one per content of the migrations, so that a changed
// migration gives a new template and runs at the same time never disturb each other.
import { spawn } from 'node:child_process';

import { bootstrapOwnServer, databaseGrants, ROLES } from './bootstrap.mjs';
import { quoteName, urlFor, withClient } from './database.mjs';
import { fingerprint } from './inputs.mjs';
import { inRoot } from './paths.mjs';
import { Stop } from './stop.mjs';

const MAKING_A_TEMPLATE = 7_302_001;

/** Runs the migrations of the build on one database, as its owner. */
export function migrate(ownerUrl, direction = 'up', say = () => undefined) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRoot('migrations', 'dist', 'run.js'), direction], {
      env: { ...process.env, DATABASE_OWNER_URL: ownerUrl },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    let lines = '';
    child.stdout.on('data', (chunk) => (lines += chunk));
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      const done = lines.split('\n').filter((line) => line.trim() !== '');
      if (code === 0) {
        for (const line of done) say(line);
        resolve(done);
      } else {
        reject(new Stop('A migration failed; nothing of it was kept.', `${errors}${lines}`.trim()));
      }
    });
  });
}

export const templateName = () =>
  `stagekeur_template_${fingerprint([
    inRoot('migrations'),
    inRoot('scripts', 'lib', 'bootstrap.mjs'),
  ]).slice(0, 12)}`;

/**
 * Makes the template of the present migrations unless it is there; call it after building them.
 * @returns {Promise<string>} its name
 */
export async function ensureTemplate(adminUrl, passwords) {
  const name = templateName();
  await withClient(adminUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [MAKING_A_TEMPLATE]);
    if (await isFinished(client, name)) return;
    await client.query(`drop database if exists ${quoteName(name)} with (force)`);
    await bootstrapOwnServer(adminUrl, name, passwords);
    const owner = { role: ROLES.owner, password: passwords[ROLES.owner], database: name };
    await migrate(urlFor(adminUrl, owner));
    await client.query(`alter database ${quoteName(name)} with is_template true`);
  });
  return name;
}

async function isFinished(client, name) {
  const { rows } = await client.query('select datistemplate from pg_database where datname = $1', [
    name,
  ]);
  return rows[0]?.datistemplate === true;
}

/** Clones a template; copying files is several times faster than logging each page. */
export async function cloneDatabase(adminUrl, template, name) {
  await withClient(adminUrl, async (client) => {
    await client.query(`drop database if exists ${quoteName(name)} with (force)`);
    await client.query(
      `create database ${quoteName(name)} template ${quoteName(template)}
       owner ${ROLES.owner} strategy file_copy`,
    );
    for (const statement of databaseGrants(name)) await client.query(statement);
  });
}

export async function dropDatabases(adminUrl, names) {
  await withClient(adminUrl, async (client) => {
    for (const name of names) {
      await client.query(`drop database if exists ${quoteName(name)} with (force)`);
    }
  });
}
