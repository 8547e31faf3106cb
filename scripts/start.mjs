// Starts Stagekeur from nothing: builds, PostgreSQL, roles, migrations, demo data, API with web app and
// worker. Safe to repeat; Ctrl-C stops it all, the API first and the database last.
import fs from 'node:fs';

import { startApp } from './lib/app.mjs';
import { bootstrap, passwordsFrom } from './lib/bootstrap.mjs';
import { build } from './lib/build.mjs';
import { databaseOf } from './lib/database.mjs';
import { endAll, endOnSignals, onEnd } from './lib/ending.mjs';
import { fingerprint } from './lib/inputs.mjs';
import { lock } from './lib/lock.mjs';
import { identify, isMarked, mark } from './lib/marks.mjs';
import { prepareOwnDatabase, startOwnDatabase, urlsFor } from './lib/own-database.mjs';
import { dataDir, inRoot } from './lib/paths.mjs';
import { demandPort, readPort } from './lib/ports.mjs';
import { lastLines } from './lib/postgres/complaint.mjs';
import { logFile, stop as stopServer } from './lib/postgres/cluster.mjs';
import { demandRights, readDatabaseUrl } from './lib/rights.mjs';
import { sinceStart, step } from './lib/say.mjs';
import { derive, installationSecret } from './lib/secrets.mjs';
import { runApiProgram } from './lib/seed.mjs';
import { signInTable } from './lib/sign-ins.mjs';
import { demandFolder, demandSpace } from './lib/space.mjs';
import { explain, Stop } from './lib/stop.mjs';
import { migrate } from './lib/template.mjs';

const note = (line) => console.log(`         ${line.replaceAll('\n', '\n         ')}`);

async function main() {
  const port = readPort(process.env.PORT);
  const host = process.env.HOST || '127.0.0.1';
  const publicUrl = process.env.PUBLIC_URL || `http://localhost:${port}`;
  const mode = process.env.STAGEKEUR_MODE || 'demo';
  const external = process.env.DATABASE_URL && readDatabaseUrl(process.env.DATABASE_URL);
  const folder = dataDir();
  demandFolder(folder);
  onEnd(lock(folder, publicUrl));
  await demandPort(port, host);
  demandSpace(folder);
  const installation = installationSecret(folder);

  const [, database] = await Promise.all([
    buildAll(),
    external ? useServer(external, installation) : ownServer(folder, installation),
  ]);
  await prepare(folder, database.urls, mode);
  let app;
  await step('API and worker started', async () => {
    app = await startApp({
      urls: database.urls,
      port,
      publicUrl,
      mode,
      logs: `${folder}/logs`,
      env: { HOST: host, ...sessionSecret(mode, installation) },
      show: (line) => console.log(line),
    });
    onEnd(async () => {
      console.log('Stopping the API and the worker…');
      await app.stop();
      for (const child of app.children) await sayIfUnwell(child);
    });
  });
  await welcome(publicUrl, mode);
  await somethingEnds([...app.children, ...database.servers]);
}

/** In production the operator gives the secret; a demo's outlives its restarts without anyone's care. */
function sessionSecret(mode, { secret }) {
  if (mode === 'production' || process.env.SESSION_SECRET) return {};
  return { SESSION_SECRET: derive(secret, 'sessions') };
}

const buildAll = () =>
  Promise.all(
    ['api', 'migrations', 'web'].map((name) =>
      step(`${name} ready`, async () => ((await build(name)) ? 'built' : 'unchanged')),
    ),
  );

async function ownServer(folder, installation) {
  let database;
  await step('PostgreSQL started', async () => {
    database = await startOwnDatabase(folder, installation, note);
    onEnd(async () => {
      console.log('Stopping PostgreSQL…');
      await stopServer(database.pid);
    });
    return `port ${database.cluster.port}, data in ${database.home}`;
  });
  const { cluster, ended } = database;
  const urls = await prepareOwnDatabase(database.adminUrl, installation.secret);
  return { urls, servers: [{ name: 'PostgreSQL', ended, log: logFile(cluster) }] };
}

async function useServer(url, { secret }) {
  const passwords = passwordsFrom(secret);
  await step('the server of DATABASE_URL is ready', async () => {
    await demandRights(url);
    await bootstrap(url, passwords);
  });
  return { urls: urlsFor(url, passwords, databaseOf(url)), servers: [] };
}

async function prepare(folder, urls, mode) {
  const migrations = fingerprint([inRoot('migrations')]);
  const before = await identify(urls.owner);
  if (!isMarked(folder, 'migrated', `${before} ${migrations}`)) {
    await step('database migrated', async () => {
      const done = await migrate(urls.owner, 'up');
      return done.length === 0 ? 'nothing to do' : `${done.length} migrations`;
    });
  }
  const identity = await identify(urls.owner);
  mark(folder, 'migrated', `${identity} ${migrations}`);
  if (mode !== 'demo') return;
  const seed = `${identity} ${fingerprint([inRoot('api', 'src', 'seed')])}`;
  if (isMarked(folder, 'seeded', seed)) return;
  await step('demo data', () =>
    runApiProgram(
      ['seed', 'main.js'],
      [],
      { DATABASE_URL: urls.app, DATABASE_OWNER_URL: urls.owner, STAGEKEUR_MODE: 'demo' },
      { show: (text) => note(text.trimEnd()) },
    ).then(() => undefined),
  );
  mark(folder, 'seeded', seed);
}

async function welcome(publicUrl, mode) {
  console.log(`\nStagekeur is ready after ${sinceStart()}: ${publicUrl}\n`);
  if (mode === 'demo') {
    const output = await runApiProgram(['seed', 'sign-ins.js'], [], { STAGEKEUR_MODE: 'demo' });
    for (const line of signInTable(JSON.parse(output))) console.log(line);
  }
  console.log('\nCtrl-C stops it.');
}

/** A child that was told to stop and did not end by itself may have dropped work. */
async function sayIfUnwell({ name, ended, log }) {
  const { code, signal } = await ended;
  if (code !== 0) console.log(`The ${name} did not stop well (${signal ?? code}): see ${log}`);
}

/** Runs until something we started ends by itself, which is never right. */
async function somethingEnds(parts) {
  const { name, log } = await Promise.race(parts.map((part) => part.ended.then(() => part)));
  const lines = fs.existsSync(log) ? lastLines(fs.readFileSync(log, 'utf8'), 15) : '';
  throw new Stop(`${name} ended by itself.`, `Its last lines (all in ${log}):\n${lines}`);
}

let stopping = false;
endOnSignals(() => {
  if (!stopping) console.log('');
  stopping = true;
  return 0;
});
try {
  await main();
} catch (error) {
  if (!stopping) {
    console.error(`\n${explain(error)}`);
    await endAll();
    process.exit(1);
  }
}
