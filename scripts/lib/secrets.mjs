// Keeps the secrets of an installation in one file (mode 0600) in the data folder, made once.
import { createHmac, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { Stop } from './stop.mjs';

/** @returns {{ secret: string, fresh: boolean }} the root secret all others derive from */
export function installationSecret(folder) {
  const file = path.join(folder, 'secret');
  if (fs.existsSync(file)) {
    const secret = fs.readFileSync(file, 'utf8').trim();
    if (secret.length < 32) {
      throw new Stop(
        `The secret file ${file} is damaged.`,
        'Put back the copy you kept, or remove the whole data folder to begin with an empty one.',
      );
    }
    return { secret, fresh: false };
  }
  fs.mkdirSync(folder, { recursive: true });
  const secret = randomBytes(32).toString('hex');
  fs.writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  return { secret, fresh: true };
}

/** A secret for one purpose; knowing it gives away neither the root secret nor its siblings. */
export function derive(secret, purpose) {
  return createHmac('sha256', secret).update(`stagekeur:${purpose}`).digest('hex').slice(0, 40);
}
