// Gives an engineer a PostgreSQL that stays up between test runs: `dev-db.mjs` starts it (or brings its
// template up to date), `dev-db.mjs stop` ends it. Its data are throw-away.
import fs from 'node:fs';
import path from 'node:path';

import { bootstrapOwnServer, passwordsFrom, ROLES } from './lib/bootstrap.mjs';
import { build } from './lib/build.mjs';
import { urlFor } from './lib/database.mjs';
import { devCluster, forgetDevCluster, noteDevCluster } from './lib/dev-cluster.mjs';
import { ROOT } from './lib/paths.mjs';
import { freePort } from './lib/ports.mjs';
import { adminUrl, initialise, start, stop } from './lib/postgres/cluster.mjs';
import {
  ownTempFolder,
  reachableProgram,
  serverUser,
  stableName,
} from './lib/postgres/program.mjs';
import { explain } from './lib/stop.mjs';
import { ensureTemplate } from './lib/template.mjs';

async function begin() {
  const user = serverUser();
  const native = reachableProgram(user, console.log);
  const folder = ownTempFolder(`${stableName(ROOT)}-dev`, user);
  const data = path.join(folder, 'data');
  fs.rmSync(data, { recursive: true, force: true });
  if (user !== undefined) fs.chownSync(folder, user.uid, user.gid);
  const cluster = { data, native, user, port: await freePort(), password: 'stagekeur', fast: true };
  await initialise(cluster);
  const server = await start({ ...cluster, settings: ['max_connections=300'] });
  server.child.unref();
  const passwords = passwordsFrom('engineers only');
  const noted = { pid: server.pid, folder, adminUrl: adminUrl(cluster), passwords };
  await bootstrapOwnServer(noted.adminUrl, 'stagekeur', passwords);
  noteDevCluster({ ...noted, urls: urlsOf(noted, 'stagekeur') });
  return noted;
}

function urlsOf({ adminUrl: url, passwords }, database) {
  const as = (role) => urlFor(url, { role, password: passwords[role], database });
  return Object.fromEntries(Object.entries(ROLES).map(([name, role]) => [name, as(role)]));
}

async function main() {
  const running = devCluster();
  if (process.argv[2] === 'stop') {
    if (running !== undefined) {
      await stop(running.pid, { hurry: true });
      fs.rmSync(running.folder, { recursive: true, force: true });
    }
    forgetDevCluster();
    console.log('The development database is stopped.');
    return;
  }
  const noted = running ?? (await begin());
  console.log(`PostgreSQL for tests: ${noted.adminUrl} (process ${noted.pid})`);
  await build('migrations');
  console.log(`Template: ${await ensureTemplate(noted.adminUrl, noted.passwords)}`);
}

try {
  await main();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
