// Run by crash tests as a program of their own: a PostgreSQL that keeps what it acknowledged (fsync on, the settings of `npm start`)
// with one migrated database, and the API built. Says its addresses in one line of JSON; `crash` on its input kills every process of
// the server with -9, starts it again on the same data and says `up`; the end of its input ends it.
import { execFileSync } from 'node:child_process';
import readline from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import { bootstrapOwnServer } from '../bootstrap.mjs';
import { build } from '../build.mjs';
import { endAll, endOnSignals, onEnd } from '../ending.mjs';
import { urlsFor } from '../own-database.mjs';
import { isAlive, runningOn, start, stop } from '../postgres/cluster.mjs';
import { explain } from '../stop.mjs';
import { migrate } from '../template.mjs';
import { testServer } from './server.mjs';

const DATABASE = 'crash';

async function main() {
  const settings = process.argv.slice(2);
  const server = await testServer({ devDb: false, fast: false, settings });
  await Promise.all([build('api'), build('migrations')]);
  await bootstrapOwnServer(server.adminUrl, DATABASE, server.passwords);
  const urls = urlsFor(server.adminUrl, server.passwords, DATABASE);
  await migrate(urls.owner);
  console.log(JSON.stringify(urls));
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (line !== 'crash') continue;
    await killAll(runningOn(server.cluster.data).pid);
    const next = await start(server.cluster);
    onEnd(() => stop(next.pid, { hurry: true }));
    console.log('up');
  }
}

/** The postmaster and its children in one go: none of them gets to write anything more. */
async function killAll(postmaster) {
  const children = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === postmaster)
    .map(([pid]) => pid);
  for (const pid of [postmaster, ...children])
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Already gone: that is what was wanted.
    }
  // A new server refuses to start while one of them still holds the shared memory.
  while (children.some(isAlive)) await sleep(10);
}

endOnSignals();
try {
  await main();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
await endAll();
process.exit();
