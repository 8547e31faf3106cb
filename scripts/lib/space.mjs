// Looks before the start whether the disk has room, which reads better than a database that gives up.
import fs from 'node:fs';

import { Stop } from './stop.mjs';

const NEEDED_MB = 300;

/** @param {string} folder an existing folder on the disk that will be written to */
export function demandSpace(folder, freeMb = freeMegabytes(folder)) {
  if (freeMb >= NEEDED_MB) return;
  throw new Stop(
    `The disk is full: ${folder} has ${freeMb} MB left and a start needs ${NEEDED_MB} MB.`,
    'Free some space, or set STAGEKEUR_DATA_DIR to a folder on another disk.',
  );
}

function freeMegabytes(folder) {
  const { bavail, bsize } = fs.statfsSync(folder);
  return Math.floor((bavail * bsize) / 1024 / 1024);
}
