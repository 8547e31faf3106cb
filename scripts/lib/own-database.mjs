// The PostgreSQL of `npm start`: a cluster of our own in the data folder, made once and found again.
import fs from 'node:fs';
import path from 'node:path';

import { bootstrapOwnServer, passwordsFrom, ROLES } from './bootstrap.mjs';
import { urlFor } from './database.mjs';
import { freePort } from './ports.mjs';
import {
  adminUrl,
  initialise,
  isInitialised,
  runningOn,
  start,
  stop,
} from './postgres/cluster.mjs';
import { ownTempFolder, reachableProgram, serverUser, stableName } from './postgres/program.mjs';
import { firstClosedFolder } from './postgres/reach.mjs';
import { derive } from './secrets.mjs';

const DATABASE = 'stagekeur';

/**
 * @param {string} folder the data folder
 * @param {{ secret: string, fresh: boolean }} installation
 * @param {(line: string) => void} say told what the reader should know
 */
export async function startOwnDatabase(folder, { secret, fresh }, say) {
  const user = serverUser();
  const home = homeOf(folder, user, say);
  const data = path.join(home, 'postgres');
  await endForgotten(data, say);
  if (fresh && isInitialised(data)) setAside(data, say);
  const cluster = {
    data,
    native: reachableProgram(user, say),
    user,
    port: await freePort(remembered(folder)),
    password: derive(secret, 'role postgres'),
  };
  if (!isInitialised(data)) await initialise(cluster);
  const server = await start(cluster);
  remember(folder, cluster.port);
  return { ...server, cluster, adminUrl: adminUrl(cluster), home };
}

/** Roles, database and extensions, and the addresses per role. */
export async function prepareOwnDatabase(url, secret) {
  const passwords = passwordsFrom(secret);
  await bootstrapOwnServer(url, DATABASE, passwords);
  return urlsFor(url, passwords, DATABASE);
}

export function urlsFor(url, passwords, database) {
  const as = (role) => urlFor(url, { role, password: passwords[role], database });
  return { app: as(ROLES.app), owner: as(ROLES.owner), admin: urlFor(url, { database }) };
}

/** The data folder, or a folder of our own in the temp folder when the server's user cannot get there. */
function homeOf(folder, user, say) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  const closed = user === undefined ? undefined : firstClosedFolder(folder, user);
  const home = closed === undefined ? folder : ownTempFolder(stableName(folder), user);
  if (closed !== undefined) {
    say(
      `PostgreSQL cannot run as root and its user may not enter ${closed}: the database is in ${home}.\n` +
        'For a lasting place, set STAGEKEUR_DATA_DIR to a folder below ones everyone may enter (chmod 755).',
    );
  }
  return home;
}

/** A start that was killed leaves its server running; nobody else may be using it, so it is stopped. */
async function endForgotten(data, say) {
  const left = runningOn(data);
  if (left !== undefined) {
    say('An earlier start was killed and its PostgreSQL was still running: stopping it first.');
    await stop(left.pid);
  }
  fs.rmSync(path.join(data, 'postmaster.pid'), { force: true });
}

/** A data folder without its secret is a new one: nobody can sign in to the database of the old one. */
function setAside(data, say) {
  const old = `${data}-of-${Math.round(fs.statSync(data).mtimeMs)}`;
  fs.renameSync(data, old);
  say(`The data folder is new, so the database of an earlier one was set aside as ${old}.`);
}

const portFile = (folder) => path.join(folder, 'postgres-port');

function remembered(folder) {
  const file = portFile(folder);
  return fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : undefined;
}

const remember = (folder, port) => fs.writeFileSync(portFile(folder), `${port}\n`);
