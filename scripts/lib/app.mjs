// Starts the application (API with web app, and worker) on a migrated database, and waits until it
// serves. Used by start.mjs, by the journeys and by the measurements.
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { startChild } from './child.mjs';
import { inRoot } from './paths.mjs';
import { lastLines } from './postgres/complaint.mjs';
import { Stop } from './stop.mjs';

const READY_WITHIN_MS = 60_000;

/**
 * @param {object} options
 * @param {{ app: string, owner: string }} options.urls of the database, per role
 * @param {number} options.port
 * @param {string} options.publicUrl
 * @param {string} options.mode demo, test or production
 * @param {string} options.logs
 * @param {Record<string, string>} [options.env] further variables
 * @param {(line: string) => void} options.show
 */
export async function startApp({ urls, port, publicUrl, mode, logs, env = {}, show }) {
  const shared = { ...inherited(), STAGEKEUR_MODE: mode, PUBLIC_URL: publicUrl, ...env };
  const api = startChild({
    name: 'api',
    script: inRoot('api', 'dist', 'main.js'),
    env: {
      ...shared,
      HOST: env.HOST ?? '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: urls.app,
      WEB_DIST: inRoot('web', 'dist'),
    },
    logs,
    show,
  });
  const worker = startChild({
    name: 'worker',
    script: inRoot('api', 'dist', 'worker.js'),
    env: { ...shared, DATABASE_URL: urls.app, WORKER_DATABASE_URL: urls.owner },
    logs,
    show,
  });
  const children = [api, worker];
  const stop = () => Promise.all(children.map((child) => child.stop()));
  try {
    await Promise.all([
      upOrStop(api, answers(`http://127.0.0.1:${port}/api/health/ready`)),
      upOrStop(worker, worker.says('worker ready')),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { children, stop };
}

/** The variables of ours a child may see: never the administrator's address of the database. */
export function inherited(env = process.env) {
  const { DATABASE_URL, DATABASE_OWNER_URL, ...rest } = env;
  void DATABASE_URL;
  void DATABASE_OWNER_URL;
  return rest;
}

async function upOrStop(child, up) {
  const outcome = await Promise.race([
    up.then(() => 'up'),
    child.ended.then(() => 'ended'),
    sleep(READY_WITHIN_MS, 'late', { ref: false }),
  ]);
  if (outcome === 'up') return;
  const what =
    outcome === 'ended'
      ? `The ${child.name} ended while starting.`
      : `The ${child.name} was not ready within ${READY_WITHIN_MS / 1000} s.`;
  await sleep(50);
  throw new Stop(what, `Its last lines (all in ${child.log}):\n${tail(child.log)}`);
}

const tail = (log) => (fs.existsSync(log) ? lastLines(fs.readFileSync(log, 'utf8'), 15) : '');

async function answers(url) {
  for (;;) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
      await response.arrayBuffer();
      if (response.status === 200) return;
    } catch {
      // Not listening yet: asked again below until the caller's patience ends.
    }
    await sleep(40);
  }
}
