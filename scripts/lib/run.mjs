// Runs one tool to its end and brings back how it ended and what it printed.
import { spawn } from 'node:child_process';

import { inRoot, ROOT } from './paths.mjs';

/** @returns {Promise<{ code: number | null, output: string }>} */
export function run(program, args, { env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** A tool of the packages, by the name it has on the command line. */
export const runTool = (name, args, options) =>
  run(inRoot('node_modules', '.bin', name), args, options);
