// Lets one start at a time use a data folder. The lock names its holder, so that one left behind by a
// killed start is recognised and taken over.
import fs from 'node:fs';
import path from 'node:path';

import { isAlive } from './postgres/cluster.mjs';
import { Stop } from './stop.mjs';

const file = (folder) => path.join(folder, 'start.lock');

/**
 * @param {string} folder the data folder
 * @param {string} url where this start will serve, for whoever comes second
 * @returns {() => void} gives the lock back
 */
export function lock(folder, url) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  const mine = { pid: process.pid, born: bornAt(process.pid), url };
  for (;;) {
    try {
      fs.writeFileSync(file(folder), JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      return () => fs.rmSync(file(folder), { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = read(folder);
      if (holder !== undefined && isTheSame(holder)) throw alreadyRunning(folder, holder);
      fs.rmSync(file(folder), { force: true });
    }
  }
}

export function alreadyRunning(folder, { pid, url }) {
  return new Stop(
    `Stagekeur is already running on this data folder: ${url} (process ${pid}).`,
    `Use that one, or stop it first (Ctrl-C there, or kill ${pid}).\n` +
      `For a second one beside it: STAGEKEUR_DATA_DIR=${folder}-2 PORT=3001 npm start`,
  );
}

function read(folder) {
  try {
    return JSON.parse(fs.readFileSync(file(folder), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Process ids are used again; the moment a process was born tells two with the same id apart. */
function isTheSame({ pid, born }) {
  return isAlive(pid) && bornAt(pid) === born;
}

function bornAt(pid) {
  try {
    const status = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const AFTER_NAME = 19;
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[AFTER_NAME];
  } catch {
    return 'unknown';
  }
}
