// Looks before the start whether the data folder can be written and its disk has room, which reads
// better than a database that gives up.
import fs from 'node:fs';

import { Stop } from './stop.mjs';

const NEEDED_MB = 300;

/** Makes the data folder, or says why it cannot be. */
export function demandFolder(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    if (error.code === 'ENOSPC') throw error;
    throw new Stop(
      `The data folder ${folder} cannot be made or written (${error.code}).`,
      'Set STAGEKEUR_DATA_DIR to a folder that this user may write.',
      { cause: error },
    );
  }
}

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
