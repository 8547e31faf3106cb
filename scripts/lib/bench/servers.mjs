// The two sides of a measurement, one process each: the built API as in production, and the bare server it is compared with.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { inherited } from '../app.mjs';
import { onEnd } from '../ending.mjs';
import { inRoot } from '../paths.mjs';
import { lastLines } from '../postgres/complaint.mjs';
import { freePort } from '../ports.mjs';
import { Stop } from '../stop.mjs';

const READY_WITHIN_MS = 30_000;

/** Connections of each side to PostgreSQL: the product's default. */
const POOL = 12;

/** Everything production asks for; nothing outside this machine is ever spoken to while measuring. */
const PRODUCTION = {
  STAGEKEUR_MODE: 'production',
  PUBLIC_URL: 'https://bank.example',
  SMTP_URL: 'smtp://127.0.0.1:9',
  OIDC_ISSUER: 'https://idp.example',
  OIDC_CLIENT_ID: 'measuring',
  OIDC_CLIENT_SECRET: randomBytes(24).toString('hex'),
  TRADE_REGISTER_URL: 'https://register.example',
  TRADE_REGISTER_KEY: 'none',
  SESSION_SECRET: randomBytes(32).toString('hex'),
};

/** @returns {Promise<{ port: number, pid: number }>} the API, its log of requests in a file */
export const startProduct = (name, databaseUrl, logs) =>
  startServer(name, inRoot('api', 'dist', 'main.js'), logs, '/api/health/live', {
    ...PRODUCTION,
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: String(POOL),
  });

/** @param {{ programmeIds: string[], filters: object[] }} asked what the bare server can be asked */
export const startBaseline = (name, databaseUrl, logs, asked) =>
  startServer(name, inRoot('scripts', 'lib', 'bench', 'baseline.mjs'), logs, '/', {
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: String(POOL),
    ASKED: JSON.stringify(asked),
  });

async function startServer(name, script, logs, probe, env) {
  fs.mkdirSync(logs, { recursive: true });
  const log = path.join(logs, `${name}.log`);
  const sink = fs.openSync(log, 'w', 0o600);
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['--require', inRoot('scripts', 'lib', 'end-with-parent.cjs'), script],
    {
      cwd: inRoot(),
      env: {
        ...inherited(),
        NODE_ENV: 'production',
        ...env,
        HOST: '127.0.0.1',
        PORT: String(port),
      },
      stdio: ['ignore', sink, sink, 'ipc'],
    },
  );
  fs.closeSync(sink);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  onEnd(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await Promise.race([ended, sleep(10_000, undefined, { ref: false })]);
    child.kill('SIGKILL');
  });
  const up = await Promise.race([
    answers(`http://127.0.0.1:${port}${probe}`),
    ended.then(() => false),
    sleep(READY_WITHIN_MS, false, { ref: false }),
  ]);
  if (!up) throw new Stop(`${name} did not start.`, lastLines(fs.readFileSync(log, 'utf8'), 15));
  return { port, pid: child.pid };
}

async function answers(url) {
  for (;;) {
    try {
      await (await fetch(url, { signal: AbortSignal.timeout(2_000) })).arrayBuffer();
      return true;
    } catch {
      await sleep(50);
    }
  }
}
