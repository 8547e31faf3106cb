// Runs the tests: every kind, or the ones asked for. Brings its own PostgreSQL and browser, ends all
// it started, and closes with one line: `N passed, N failed`.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { build } from './lib/build.mjs';
import { launchOptions } from './lib/browser.mjs';
import { testEnvironment } from './lib/dev-cluster.mjs';
import { step } from './lib/say.mjs';
import { explain } from './lib/stop.mjs';
import { dropDatabases, ensureTemplate } from './lib/template.mjs';
import { prepareJourneyApp, startJourneyApp } from './lib/test/journey-app.mjs';
import { crashed, lastLine, succeeded, total } from './lib/test/outcome.mjs';
import { readRequest, seedOf } from './lib/test/request.mjs';
import { endAll, endOnSignals, onEnd } from './lib/ending.mjs';
import { anyJourney, runJest, runJourneys, runScripts } from './lib/test/runners.mjs';
import { testServer } from './lib/test/server.mjs';

const NEED_POSTGRES = ['db', 'http', 'prove', 'journeys'];

async function runAll(request, outcomes) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stagekeur-reports-'));
  onEnd(() => fs.rmSync(folder, { recursive: true, force: true }));
  const run = randomBytes(4).toString('hex');
  const { filters } = request;
  const journeys = request.kinds.includes('journeys') && anyJourney(filters);
  const env = { ...numbers(), TZ: process.env.TZ ?? 'Europe/Amsterdam' };
  let server;
  let template;
  if (request.kinds.some((kind) => NEED_POSTGRES.includes(kind))) {
    await step('PostgreSQL for the tests', async () => {
      server = await testServer(request);
    });
    await step('migrations built and run', async () => {
      await build('migrations');
      template = await ensureTemplate(server.adminUrl, server.passwords);
    });
    Object.assign(env, testEnvironment({ ...server, template, run }));
    const mine = [1, 2, 3, 4, 5, 6, 7, 8, 'large'].map((name) => `stagekeur_test_${run}_${name}`);
    onEnd(() => dropDatabases(server.adminUrl, mine));
  }
  // A browser and a start that is tried out wait more than they work: they go on while the other tests run.
  const stories = journeys
    ? prepareJourneyApp({ server, template, run, say: step }).then(playJourneys)
    : undefined;
  const scripts = Promise.resolve(stories).then(
    () =>
      request.kinds.includes('scripts') &&
      counted(outcomes, 'scripts', () => runScripts({ filters, env, folder })),
  );
  scripts.catch(() => undefined);
  const jestKinds = request.kinds.filter((kind) => kind !== 'scripts' && kind !== 'journeys');
  if (jestKinds.length > 0) {
    await counted(outcomes, 'jest', () => runJest(jestKinds, { filters, env, folder }));
  }
  await scripts;

  async function playJourneys(urls) {
    const told = await startJourneyApp({ urls, folder, say: step });
    await step('browser found', async () => void (await launchOptions()));
    await counted(outcomes, 'journeys', () =>
      runJourneys({ filters, env: { ...env, ...told }, folder }),
    );
  }
}

function numbers() {
  const seed = String(seedOf(process.env));
  const runs = process.env.STAGEKEUR_RUNS ?? '1';
  console.log(`Random tests start from FC_SEED=${seed}, at STAGEKEUR_RUNS=${runs}`);
  return { FC_SEED: seed, STAGEKEUR_RUNS: runs };
}

async function counted(outcomes, what, work) {
  await step(what, async () => {
    const found = [await work()].flat();
    outcomes.push(...found);
    for (const { name, detail } of found.flatMap((outcome) => outcome.failures)) {
      console.log(`\nFAILED ${name}\n${detail ?? ''}\n`);
    }
    return found.map((outcome) => `${outcome.name}: ${lastLine(outcome)}`).join('; ');
  });
}

/** For prove.mjs: the counts per kind. */
function writeReport(kinds) {
  const file = process.env.STAGEKEUR_REPORT;
  if (file === undefined) return;
  const counts = kinds.map(({ name, passed, failed }) => ({ name, passed, failed }));
  fs.writeFileSync(file, JSON.stringify(counts));
}

endOnSignals();
const outcomes = [];
try {
  await runAll(readRequest(process.argv.slice(2)), outcomes);
} catch (error) {
  console.log(`\nFAILED ${explain(error)}\n`);
  outcomes.push(crashed('the run itself', explain(error)));
}
await endAll();
writeReport(outcomes);
const sum = total(outcomes);
console.log(lastLine(sum));
process.exit(succeeded(sum) ? 0 : 1);
