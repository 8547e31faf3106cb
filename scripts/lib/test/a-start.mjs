// Runs `npm start` as a person would, for specs: its words, its exit, and a folder of its own.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { inRoot } from '../paths.mjs';
import { inherited } from '../app.mjs';

/** A data folder that PostgreSQL's user can reach. */
export function aDataFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stagekeur-spec-'));
  fs.chmodSync(folder, 0o755);
  return folder;
}

/**
 * @param {Record<string, string>} env
 * @param {{ throughShell?: boolean }} [options] with a shell in between, as npm has it
 */
export function aStart(env, { throughShell = false } = {}) {
  const command = [process.execPath, inRoot('scripts', 'start.mjs')];
  const [program, ...args] = throughShell ? ['sh', '-c', `"$@"; exit`, 'sh', ...command] : command;
  const child = spawn(program, args, {
    env: { ...inherited(), STAGEKEUR_MODE: 'test', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listeners = new Set();
  const hear = (chunk) => {
    said += chunk;
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, said })),
  );
  return {
    pid: child.pid,
    ended,
    kill: (signal) => child.kill(signal),
    /** Resolves when it has said this; fails with all it said when it ends first. */
    until: (text) =>
      new Promise((resolve, reject) => {
        const look = () => said.includes(text) && resolve(said);
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`It ended before saying "${text}":\n${said}`)));
      }),
  };
}
