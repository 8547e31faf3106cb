// Measures the goals of docs/performance.md through HTTP, each as a ratio with its other side in the same run, and prints the table.
// `npm run bench`, or `npm run bench -- --sizes S,M --rounds 3 --goals 1,2`. Ends with 1 when a goal is missed.
import os from 'node:os';
import path from 'node:path';

import { withClient } from './lib/database.mjs';
import { endAll, endOnSignals } from './lib/ending.mjs';
import { build } from './lib/build.mjs';
import { missed, table } from './lib/bench/figures.mjs';
import { growth, measureWaits, waits } from './lib/bench/latency.mjs';
import { makePeople } from './lib/bench/people.mjs';
import { onAPhone } from './lib/bench/phone.mjs';
import { makeQuestions } from './lib/bench/questions.mjs';
import { readRequest } from './lib/bench/request.mjs';
import { startBaseline, startProduct } from './lib/bench/servers.mjs';
import { EMPLOYERS, forcedRace, staleness, writeAndRead } from './lib/bench/staleness.mjs';
import { starting } from './lib/bench/starting.mjs';
import { copyOf, openStore, seeded, seedHash } from './lib/bench/store.mjs';
import { throughput } from './lib/bench/throughput.mjs';
import { sinceStart, step } from './lib/say.mjs';
import { explain } from './lib/stop.mjs';

const load = () => os.loadavg()[0].toFixed(1);
const note = (line) => console.log(`         ${line.replaceAll('\n', '\n         ')}`);

async function main(request) {
  const before = load();
  const figures = [];
  const wants = (...goals) => goals.some((goal) => request.goals.includes(goal));
  const parts = ['api', 'migrations', ...(wants('9') ? ['web'] : [])];
  await step('built', async () => void (await Promise.all(parts.map(build))));
  let version = '';
  if (wants('1', '2', '4', '5')) {
    const store = await openStore(note);
    version = await withClient(store.adminUrl, async (client) => {
      const { rows } = await client.query(`select current_setting('server_version') as version`);
      return rows[0].version;
    });
    figures.push(...(await measureSearch(store, request, wants)));
  }
  if (wants('5'))
    await step('forced race', async () => {
      figures.push(await forcedRace());
    });
  if (wants('9'))
    await step('starts', async () => {
      figures.push(...(await starting(request.rounds, (url) => onAPhone(url, request.rounds))));
    });
  console.log(`\n${table(figures)}\n`);
  console.log(
    [
      `${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores (${os.cpus()[0].model}), ${os.type()} ${os.arch()}`,
      `Node ${process.versions.node}, PostgreSQL ${version || 'not measured'}, seed ${seedHash()}`,
      `${request.rounds} rounds, medians; load of the machine ${before} before, ${load()} after; took ${sinceStart()}`,
    ].join('\n'),
  );
  const wrong = missed(figures).length;
  console.log(wrong === 0 ? 'Every goal is met.' : `${wrong} goals are missed.`);
  return wrong === 0 ? 0 : 1;
}

async function measureSearch(store, { sizes, rounds }, wants) {
  const sides = [];
  for (const size of sizes)
    await step(`size ${size}`, async () => {
      const { name, made } = await seeded(store, size);
      const urls = await copyOf(store, name, size);
      sides.push({ size, urls, people: await makePeople(urls.admin, EMPLOYERS) });
      return made ? 'seeded' : 'seeded before, copied';
    });
  const questions = await makeQuestions(sides.map(({ urls }) => urls.admin));
  const filters = Object.values(questions).flat();
  const logs = path.join(store.folder, 'logs');
  await step('servers started', async () => {
    for (const side of sides) {
      const { size, urls, people } = side;
      side.product = await startProduct(`product-${size}`, urls.app, logs);
      const asked = { programmeIds: [people.programmeId], filters };
      side.baseline = await startBaseline(`baseline-${size}`, urls.app, logs, asked);
    }
  });
  const figures = [];
  if (wants('1'))
    for (const side of sides)
      await step(`throughput at ${side.size}`, async () => {
        figures.push(...(await throughput(side, filters, rounds)));
      });
  if (wants('2', '4'))
    await step('waits', async () => {
      const seen = await measureWaits(sides, questions, rounds);
      if (wants('2') && sizes.length > 1) figures.push(...growth(seen, [sizes[0], sizes.at(-1)]));
      if (wants('4') && sizes.includes('M')) figures.push(...waits(seen, 'M'));
    });
  if (wants('5'))
    await step('writes and reads', async () => {
      figures.push(...staleness(await writeAndRead(sides)));
    });
  return figures;
}

endOnSignals();
try {
  process.exitCode = await main(readRequest(process.argv.slice(2)));
} catch (error) {
  console.error(`\n${explain(error)}`);
  process.exitCode = 1;
}
await endAll();
process.exit();
