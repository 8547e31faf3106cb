// Runs the compiled command-line programs of the API (seed, sign-ins, grants) as the app role.
import { spawn } from 'node:child_process';
import fs from 'node:fs';

import { inherited } from './app.mjs';
import { inRoot } from './paths.mjs';
import { Stop } from './stop.mjs';

/**
 * @param {string[]} script below api/dist
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<string>} what it printed
 */
export function runApiProgram(script, args, env, { show } = {}) {
  const file = inRoot('api', 'dist', ...script);
  if (!fs.existsSync(file)) {
    throw new Stop(
      `This version of the API has no ${script.join('/')}.`,
      'Build again: remove api/dist and start again.',
    );
  }
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--enable-source-maps', file, ...args],
      { cwd: inRoot(), env: { ...inherited(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      show?.(String(chunk));
    });
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Stop(`${script.join('/')} failed.`, `${output}${errors}`.trim()));
    });
  });
}
