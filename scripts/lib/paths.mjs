// Where things stand: the checkout and the data folder, asked in one place.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The data folder: STAGEKEUR_DATA_DIR, or .data in the checkout. */
export function dataDir(env = process.env) {
  return path.resolve(ROOT, env.STAGEKEUR_DATA_DIR ?? '.data');
}

export const inRoot = (...parts) => path.join(ROOT, ...parts);
