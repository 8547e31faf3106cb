// The application the journeys play in: really built, migrated, seeded and started, on a port and a
// database of its own.
import { build } from '../build.mjs';
import { startApp } from '../app.mjs';
import { ROLES } from '../bootstrap.mjs';
import { urlFor } from '../database.mjs';
import { freePort } from '../ports.mjs';
import { runApiProgram } from '../seed.mjs';
import { cloneDatabase, dropDatabases } from '../template.mjs';
import { onEnd } from '../ending.mjs';

/**
 * Builds, clones and seeds: the slow part, which may go on while other tests run.
 * @returns {Promise<{ app: string, owner: string }>} the addresses of its database
 */
export async function prepareJourneyApp({ server, template, run, say }) {
  await say('api and web app built', async () => {
    await build('api');
    await build('web');
  });
  const database = `stagekeur_test_${run}_journeys`;
  await cloneDatabase(server.adminUrl, template, database);
  onEnd(() => dropDatabases(server.adminUrl, [database]));
  const as = (role) =>
    urlFor(server.adminUrl, { role, password: server.passwords[role], database });
  const urls = { app: as(ROLES.app), owner: as(ROLES.owner) };
  await say('demo data for the journeys', async () => {
    await runApiProgram(['seed', 'main.js'], [], {
      DATABASE_URL: urls.app,
      DATABASE_OWNER_URL: urls.owner,
      STAGEKEUR_MODE: 'demo',
      STAGEKEUR_STORY: 'short',
    });
  });
  return urls;
}

/** @returns {Promise<Record<string, string>>} what the journeys are told */
export async function startJourneyApp({ urls, folder, say }) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  await say('application started', async () => {
    const app = await startApp({
      urls,
      port,
      publicUrl: url,
      mode: 'demo',
      logs: folder,
      show: (line) => console.log(line),
    });
    onEnd(() => app.stop());
  });
  return { STAGEKEUR_URL: url, TEST_JOURNEY_DATABASE_URL: urls.app };
}
