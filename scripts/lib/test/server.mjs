// The PostgreSQL of a test run: a throw-away cluster in a temp folder, or the engineers' running one.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { passwordsFrom } from '../bootstrap.mjs';
import { devCluster } from '../dev-cluster.mjs';
import { freePort } from '../ports.mjs';
import { adminUrl, initialise, isAlive, runningOn, start, stop } from '../postgres/cluster.mjs';
import { ownTempFolder, reachableProgram, serverUser } from '../postgres/program.mjs';
import { Stop } from '../stop.mjs';
import { onEnd } from '../ending.mjs';

const PREFIX = 'stagekeur-test-';

/** @returns {Promise<{ adminUrl: string, passwords: Record<string, string> }>} */
export async function testServer({ devDb, settings = [], fast = true }) {
  if (devDb) return runningDevCluster();
  sweepLeftovers();
  const user = serverUser();
  const native = reachableProgram(user, console.log);
  const folder = ownTempFolder(`${PREFIX}${process.pid}`, user);
  if (user !== undefined) fs.chownSync(folder, user.uid, user.gid);
  const cluster = {
    data: path.join(folder, 'data'),
    native,
    user,
    port: await freePort(),
    password: randomBytes(12).toString('hex'),
    fast,
    settings: ['max_connections=200', ...settings],
  };
  onEnd(() => fs.rmSync(folder, { recursive: true, force: true }));
  await initialise(cluster);
  const server = await start(cluster);
  onEnd(() => stop(server.pid, { hurry: true }));
  return {
    adminUrl: adminUrl(cluster),
    passwords: passwordsFrom(cluster.password),
    cluster,
    folder,
  };
}

function runningDevCluster() {
  const noted = devCluster();
  if (noted !== undefined) return noted;
  throw new Stop(
    'There is no development database running.',
    'Start it with `node scripts/dev-db.mjs`, or leave out --dev-db.',
  );
}

/** A run killed with -9 leaves its server and folder behind; the next run clears them. */
function sweepLeftovers() {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const pid = Number(name.startsWith(PREFIX) ? name.slice(PREFIX.length) : NaN);
    if (!Number.isInteger(pid) || isAlive(pid)) continue;
    const folder = path.join(os.tmpdir(), name);
    stopLeftServer(path.join(folder, 'data'));
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function stopLeftServer(data) {
  const server = runningOn(data);
  if (server !== undefined) process.kill(server.pid, 'SIGQUIT');
}
