// Goal 9: how long a person waits after `npm start`, on an empty data folder and again on a full one.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { inherited } from '../app.mjs';
import { onEnd } from '../ending.mjs';
import { inRoot } from '../paths.mjs';
import { freePort } from '../ports.mjs';
import { aDataFolder } from '../test/a-start.mjs';
import { Stop } from '../stop.mjs';
import { atMost, median } from './figures.mjs';

const MOST_SECONDS = 4;
const GIVE_UP_MS = 180_000;

/**
 * @param {(url: string) => Promise<object[]>} whileRunning measures more on the demo that the first start brought up
 */
export async function starting(rounds, whileRunning) {
  const folder = aDataFolder();
  onEnd(() => fs.rmSync(folder, { recursive: true, force: true }));
  const first = await startOnce(folder);
  const more = await whileRunning(first.url);
  await first.stop();
  const again = [];
  for (let round = 0; round < rounds; round += 1) {
    const next = await startOnce(folder);
    again.push(next.seconds);
    await next.stop();
  }
  const seconds = median(again);
  return [
    {
      goal: '9',
      what: 'first `npm start` to a served page (packages and builds there, no data)',
      size: 'demo',
      figure: `${first.seconds.toFixed(1)} s`,
      target: '',
      met: undefined,
    },
    {
      goal: '9',
      what: 'second `npm start` to a served page',
      size: 'demo',
      figure: `${seconds.toFixed(1)} s (of ${again.map((one) => one.toFixed(1)).join(', ')})`,
      ...atMost(seconds, MOST_SECONDS, (value) => `${value} s`),
    },
    ...more,
  ];
}

async function startOnce(folder) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = { ...inherited(), PORT: String(port), STAGEKEUR_DATA_DIR: folder };
  const began = performance.now();
  // A process group of its own, so that Ctrl-C can be played for the whole of it.
  const child = spawn('npm', ['start'], {
    cwd: inRoot(),
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.once('close', resolve));
  let over = false;
  void ended.then(() => (over = true));
  const stop = async () => {
    if (over) return;
    process.kill(-child.pid, 'SIGINT');
    await ended;
  };
  onEnd(stop);
  while (!(await servesPage(url))) {
    if (over || performance.now() - began > GIVE_UP_MS)
      throw new Stop('`npm start` served no page.', said.slice(-2_000));
    await sleep(20);
  }
  return { url, stop, seconds: (performance.now() - began) / 1000 };
}

async function servesPage(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    const text = await answer.text();
    return answer.status === 200 && text.includes('<script');
  } catch {
    return false;
  }
}
