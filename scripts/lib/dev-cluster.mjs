// The engineers' long-lived cluster: where it stands, whether it lives, how to reach it.
import fs from 'node:fs';
import path from 'node:path';

import { ROLES } from './bootstrap.mjs';
import { urlFor } from './database.mjs';
import { isAlive } from './postgres/cluster.mjs';
import { dataDir } from './paths.mjs';

const file = () => path.join(dataDir(), 'dev-db.json');

/** @returns the noted cluster when its server still runs, else undefined */
export function devCluster() {
  if (!fs.existsSync(file())) return undefined;
  const noted = JSON.parse(fs.readFileSync(file(), 'utf8'));
  return isAlive(noted.pid) ? noted : undefined;
}

export function noteDevCluster(noted) {
  fs.mkdirSync(dataDir(), { recursive: true });
  fs.writeFileSync(file(), `${JSON.stringify(noted, undefined, 2)}\n`, { mode: 0o600 });
}

export const forgetDevCluster = () => fs.rmSync(file(), { force: true });

/** What the tests read: addresses with {worker} where the number of the jest worker goes. */
export function testEnvironment({ adminUrl, passwords, template, run }) {
  const as = (role) =>
    urlFor(adminUrl, { role, password: passwords[role], database: 'DATABASE' }).replace(
      'DATABASE',
      `stagekeur_test_${run}_{worker}`,
    );
  return {
    TEST_DATABASE_URL_PATTERN: as(ROLES.app),
    TEST_OWNER_URL_PATTERN: as(ROLES.owner),
    TEST_READER_URL_PATTERN: as(ROLES.reader),
    TEST_CONFIDENTIAL_URL_PATTERN: as(ROLES.confidential),
    TEST_ADMIN_URL: adminUrl,
    TEST_TEMPLATE: template,
  };
}
