// Runs one process of the application: keeps its log, shows only what asks for attention, stops it.
// Each child has its own process group, so that Ctrl-C reaches us alone and we decide the order; and a
// channel to us, so that it ends when we are killed (see end-with-parent.cjs).
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';

import { inRoot } from './paths.mjs';

const STOP_WITHIN_MS = 20_000;
const WARNING = 40;
const ERROR = 50;

/**
 * @param {object} options
 * @param {string} options.name shown before its lines
 * @param {string} options.script compiled file to run
 * @param {Record<string, string>} options.env its whole environment besides PATH and the like
 * @param {string} options.logs folder for its log
 * @param {(line: string) => void} options.show prints a line worth attention
 */
export function startChild({ name, script, env, logs, show }) {
  fs.mkdirSync(logs, { recursive: true });
  const log = path.join(logs, `${name}.log`);
  const sink = fs.createWriteStream(log, { mode: 0o600 });
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--enable-source-maps',
      '--require',
      inRoot('scripts', 'lib', 'end-with-parent.cjs'),
      script,
    ],
    { cwd: inRoot(), env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  const listeners = new Set();
  const read = (stream, fromErrors) =>
    readline.createInterface({ input: stream }).on('line', (line) => {
      sink.write(`${line}\n`);
      for (const listener of listeners) listener(line);
      const shown = attention(line, fromErrors);
      if (shown !== undefined) show(`[${name}] ${shown}`);
    });
  read(child.stdout, false);
  read(child.stderr, true);
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  return {
    name,
    log,
    ended,
    pid: child.pid,
    /** Resolves when a line on its output holds this text. */
    says: (text) =>
      new Promise((resolve) => listeners.add((line) => line.includes(text) && resolve())),
    stop: () => stopChild(child, ended),
  };
}

async function stopChild(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(force);
}

/** The demo's identity provider asks for a newer Node than it needs; it is tested on the one we ask for. */
const KNOWN_NOISE = /oidc-provider WARNING: Unsupported runtime/;

/** Pure: the text to show for a line of a log, or undefined when it needs no attention. */
export function attention(line, fromErrors) {
  const entry = asLogEntry(line);
  if (entry === undefined) {
    const worth = fromErrors && line.trim() !== '' && !KNOWN_NOISE.test(line);
    return worth ? line : undefined;
  }
  if (entry.level < WARNING) return undefined;
  const word = entry.level >= ERROR ? 'error' : 'warning';
  const cause = entry.err?.message;
  const parts = [entry.msg, cause === entry.msg ? undefined : cause];
  return `${word}: ${parts.filter((part) => part !== undefined && part !== '').join(': ')}`;
}

function asLogEntry(line) {
  if (!line.startsWith('{')) return undefined;
  try {
    const entry = JSON.parse(line);
    return typeof entry.level === 'number' ? entry : undefined;
  } catch {
    return undefined;
  }
}
