// Fingerprints the files a build or a template is made from, so that unchanged ones are not made again.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const NEVER_AN_INPUT = new Set(['node_modules', 'dist', 'test-results', 'playwright-report']);

/** Every file below a folder (or the file itself), sorted; folders of results are left out. */
export function filesBelow(start) {
  const found = fs.statSync(start, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [start];
  return fs
    .readdirSync(start, { withFileTypes: true })
    .filter((entry) => !NEVER_AN_INPUT.has(entry.name))
    .flatMap((entry) => {
      const full = path.join(start, entry.name);
      if (entry.isDirectory()) return filesBelow(full);
      return entry.isFile() ? [full] : [];
    })
    .sort();
}

/** One fingerprint over the names and contents of all files below these places. */
export function fingerprint(places, { accepts = () => true } = {}) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesBelow(place).filter(accepts)) {
      const content = fs.readFileSync(file);
      hash.update(`${path.relative(place, file)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}
