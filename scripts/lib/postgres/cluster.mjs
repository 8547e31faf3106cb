// Makes, starts and stops one PostgreSQL cluster of our own: the demo's, the tests', the engineers'.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { complaint } from './complaint.mjs';

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 30_000;

const SAFE = [];
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off'];
const COMMON = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'lc_messages=C',
];

/**
 * @typedef {object} Cluster
 * @property {string} data the data directory
 * @property {string} native the folder with bin/, lib/ and share/
 * @property {{ uid: number, gid: number } | undefined} user who runs the server
 * @property {number} port
 * @property {string} password of the superuser postgres
 * @property {boolean} [fast] gives up surviving a crash for speed: tests only
 * @property {string[]} [settings] further `name=value` settings
 */

export const adminUrl = (cluster, database = 'postgres') =>
  `postgres://postgres:${cluster.password}@127.0.0.1:${cluster.port}/${database}`;

export const isInitialised = (data) => fs.existsSync(path.join(data, 'PG_VERSION'));

/** @param {Cluster} cluster */
export async function initialise(cluster) {
  fs.mkdirSync(cluster.data, { recursive: true, mode: 0o700 });
  own(cluster.data, cluster.user);
  const passwordFile = path.join(cluster.data, '..', `.password-${process.pid}`);
  fs.writeFileSync(passwordFile, `${cluster.password}\n`, { mode: 0o600 });
  own(passwordFile, cluster.user);
  try {
    const { code, output } = await run(cluster, 'initdb', [
      `--pgdata=${cluster.data}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--locale-provider=icu',
      '--icu-locale=nl-NL',
      ...(cluster.fast ? ['--no-sync'] : []),
    ]);
    if (code !== 0) {
      fs.rmSync(cluster.data, { recursive: true, force: true });
      throw complaint(output, cluster.data);
    }
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

function own(file, user) {
  if (user !== undefined) fs.chownSync(file, user.uid, user.gid);
}

function run(cluster, program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(cluster.native, 'bin', program), args, {
      ...cluster.user,
      cwd: path.dirname(cluster.data),
      env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/**
 * Starts the server in its own process group: Ctrl-C in the terminal must reach us first, so that the
 * API stops before its database does. Its log goes to a file, which outlives us when we are killed.
 * @param {Cluster} cluster
 */
export async function start(cluster) {
  const log = logFile(cluster);
  const descriptor = fs.openSync(log, 'w', 0o600);
  own(log, cluster.user);
  const settings = [...COMMON, ...(cluster.fast ? FAST : SAFE), ...(cluster.settings ?? [])];
  const child = spawn(
    path.join(cluster.native, 'bin', 'postgres'),
    ['-D', cluster.data, '-p', String(cluster.port), ...settings.flatMap((pair) => ['-c', pair])],
    {
      ...cluster.user,
      cwd: cluster.data,
      detached: true,
      env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', descriptor],
    },
  );
  fs.closeSync(descriptor);
  const ended = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  await Promise.race([ready(cluster, child.pid), ended]);
  if (child.exitCode !== null || child.pid === undefined) {
    throw complaint(fs.readFileSync(log, 'utf8'), cluster.data);
  }
  return { pid: child.pid, ended, child };
}

export const logFile = (cluster) => path.join(path.dirname(cluster.data), 'postgres.log');

/** The server writes its state into the eighth line of postmaster.pid; pg_ctl reads it there too. */
async function ready(cluster, pid) {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    const found = postmaster(cluster.data);
    if (found?.pid === pid && found.ready) return;
    await sleep(15);
  }
  throw complaint(fs.readFileSync(logFile(cluster), 'utf8'), cluster.data);
}

/** @returns {{ pid: number, port: number, ready: boolean } | undefined} what postmaster.pid says */
export function postmaster(data) {
  try {
    const lines = fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/**
 * The server that runs on this data directory at this moment, whoever started it. A process id alone
 * proves nothing, since numbers are used again: the command line must name the directory.
 */
export function runningOn(data) {
  const found = postmaster(data);
  if (found === undefined || !isAlive(found.pid)) return undefined;
  return commandLine(found.pid).includes(data) ? found : undefined;
}

function commandLine(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return (
      spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
    );
  }
}

/** Stops a server by its process id: clients are disconnected, data is written, then it ends. */
export async function stop(pid, { hurry = false } = {}) {
  if (!signal(pid, hurry ? 'SIGQUIT' : 'SIGINT')) return;
  const deadline = performance.now() + STOP_WITHIN_MS;
  while (isAlive(pid)) {
    if (performance.now() > deadline) signal(pid, 'SIGQUIT');
    await sleep(15);
  }
}

export const isAlive = (pid) => signal(pid, 0);

function signal(pid, name) {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
