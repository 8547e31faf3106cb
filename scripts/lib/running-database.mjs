// The database that a program run beside `npm start` works on: the one of DATABASE_URL, or the one
// that is running on the data folder.
import fs from 'node:fs';
import path from 'node:path';

import { passwordsFrom } from './bootstrap.mjs';
import { databaseOf } from './database.mjs';
import { urlsFor } from './own-database.mjs';
import { dataDir } from './paths.mjs';
import { portState } from './ports.mjs';
import { readDatabaseUrl } from './rights.mjs';
import { derive, installationSecret } from './secrets.mjs';
import { Stop } from './stop.mjs';

/** @returns {Promise<{ app: string, owner: string, admin: string }>} addresses per role */
export async function runningDatabase(env = process.env) {
  const folder = dataDir(env);
  if (!fs.existsSync(path.join(folder, 'secret'))) throw notRunning(folder);
  const { secret } = installationSecret(folder);
  if (env.DATABASE_URL) {
    const url = readDatabaseUrl(env.DATABASE_URL);
    return urlsFor(url, passwordsFrom(secret), databaseOf(url));
  }
  const noted = path.join(folder, 'postgres-port');
  const port = fs.existsSync(noted) ? Number(fs.readFileSync(noted, 'utf8')) : undefined;
  if (port === undefined || (await portState(port)) === 'free') throw notRunning(folder);
  const admin = `postgres://postgres:${derive(secret, 'role postgres')}@127.0.0.1:${port}/postgres`;
  return urlsFor(admin, passwordsFrom(secret), 'stagekeur');
}

const notRunning = (folder) =>
  new Stop(
    `No Stagekeur is running on ${folder}.`,
    'Run `npm start` in another terminal first, with the same STAGEKEUR_DATA_DIR.',
  );
