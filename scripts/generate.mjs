// Writes the files that are made from the code: the API description, the web app's types, the diagrams
// of the lifecycles, the table of permissions. With --check it only says which are out of date.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import prettier from 'prettier';

import { build } from './lib/build.mjs';
import { filesBelow } from './lib/inputs.mjs';
import { inRoot } from './lib/paths.mjs';
import { runTool } from './lib/run.mjs';
import { runApiProgram } from './lib/seed.mjs';
import { explain, Stop } from './lib/stop.mjs';

/** What is generated: a file or a folder, relative to the checkout and to the folder of a run. */
const RESULTS = [
  path.join('docs', 'openapi.json'),
  path.join('docs', 'states'),
  path.join('docs', 'permissions.md'),
  path.join('web', 'src', 'shared', 'api', 'schema.gen.ts'),
];

async function generateInto(folder) {
  const [openapi, states, permissions, schema] = RESULTS.map((name) => path.join(folder, name));
  for (const file of [openapi, permissions, schema]) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  fs.mkdirSync(states, { recursive: true });
  const env = { STAGEKEUR_MODE: 'test' };
  await runApiProgram(['openapi.js'], [openapi], env);
  await runApiProgram(['diagrams.js'], [states], env);
  await runApiProgram(['permissions.js'], [permissions], env);
  await format(permissions);
  const types = await runTool('openapi-typescript', [openapi, '-o', schema]);
  if (types.code !== 0) throw new Stop('The types of the web app were not made.', types.output);
  for (const name of RESULTS) {
    const made = filesBelow(path.join(folder, name));
    if (made.length === 0) throw new Stop(`Nothing was written to ${name}.`);
  }
}

async function format(file) {
  const options = await prettier.resolveConfig(inRoot('README.md'));
  const text = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(file, await prettier.format(text, { ...options, filepath: file }));
}

/** @returns {string[]} the names that differ, are missing or should not be there */
function differences(folder) {
  const names = (base) =>
    RESULTS.flatMap((result) => filesBelow(path.join(base, result))).map((file) =>
      path.relative(base, file),
    );
  const all = new Set([...names(folder), ...names(inRoot())]);
  const content = (base, name) => {
    const file = path.join(base, name);
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
  };
  return [...all].filter((name) => content(folder, name) !== content(inRoot(), name)).sort();
}

function putInPlace(folder, changed) {
  for (const name of changed) {
    const made = path.join(folder, name);
    if (!fs.existsSync(made)) {
      fs.rmSync(inRoot(name));
    } else {
      fs.mkdirSync(path.dirname(inRoot(name)), { recursive: true });
      fs.copyFileSync(made, inRoot(name));
    }
  }
}

async function main() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stagekeur-generate-'));
  try {
    await build('api');
    await generateInto(folder);
    const changed = differences(folder);
    if (process.argv.includes('--check')) {
      if (changed.length === 0) return;
      throw new Stop(`Out of date: ${changed.join(', ')}.`, 'Run `npm run generate`.');
    }
    putInPlace(folder, changed);
    for (const name of changed) console.log(`wrote ${name}`);
    if (changed.length === 0) console.log('Everything was up to date.');
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
