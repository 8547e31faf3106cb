// Turns what PostgreSQL wrote before it gave up into what a person can do about it.
import { Stop } from '../stop.mjs';

const KNOWN = [
  {
    sign: /No space left on device|Disk quota exceeded|ENOSPC/,
    problem: (where) => `The disk is full: PostgreSQL could not write in ${where}.`,
    remedy:
      'Free some space (about 500 MB), or set STAGEKEUR_DATA_DIR to a folder on another disk.',
  },
  {
    sign: /Address already in use|could not bind/,
    problem: () => 'The port PostgreSQL wanted was taken at the same moment.',
    remedy: 'Start again: another port is chosen.',
  },
  {
    sign: /lock file "postmaster\.pid" already exists/,
    problem: (where) => `Another PostgreSQL is running on ${where}.`,
    remedy: 'Stop the other start first, or set STAGEKEUR_DATA_DIR to another folder.',
  },
  {
    sign: /database files are incompatible with server/,
    problem: (where) => `The data in ${where} is of another version of PostgreSQL.`,
    remedy: 'Move the data folder aside, or install the version of the project that made it.',
  },
  {
    sign: /Permission denied|EACCES/,
    problem: (where) => `PostgreSQL may not read or write ${where}.`,
    remedy: 'Give the user that runs it access to every folder above, or set STAGEKEUR_DATA_DIR.',
  },
  {
    sign: /could not (?:create|map|resize) .*shared memory|could not create semaphores/,
    problem: () => 'The machine gave PostgreSQL no shared memory.',
    remedy: 'Free memory, or give the container a larger shared-memory size.',
  },
];

/** @param {string} output what the server wrote */
export function complaint(output, where) {
  const known = KNOWN.find(({ sign }) => sign.test(output));
  if (known !== undefined) return new Stop(known.problem(where), known.remedy);
  return new Stop(`PostgreSQL did not start in ${where}.`, `It wrote:\n${lastLines(output, 12)}`);
}

export function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
