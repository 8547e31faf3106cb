// Runs each kind of test with its own runner and brings the reports back as outcomes.
import fs from 'node:fs';
import path from 'node:path';

import { filesBelow } from '../inputs.mjs';
import { inRoot, ROOT } from '../paths.mjs';
import { lastLines } from '../postgres/complaint.mjs';
import { crashed, fromJest, fromNode, fromPlaywright, nothing, slowest } from './outcome.mjs';
import { runEndable } from '../ending.mjs';

export const JEST_PROJECTS = {
  unit: 'api-unit',
  db: 'api-db',
  http: 'api-http',
  prove: 'api-prove',
  web: 'web',
};

const relative = (file) => path.relative(ROOT, file);
const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const module_ = (...parts) => inRoot('node_modules', ...parts);

/** @typedef {import('./outcome.mjs').Outcome & { name: string }} Named */

/** @returns {Promise<Named[]>} an outcome per kind */
export async function runJest(kinds, { filters, env, folder }) {
  const projects = kinds.flatMap((kind) => JEST_PROJECTS[kind] ?? []);
  const report = path.join(folder, 'jest.json');
  const { code, output } = await runEndable(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      module_('jest', 'bin', 'jest.js'),
      '--config=jest.config.cjs',
      '--passWithNoTests',
      '--maxWorkers=100%',
      '--json',
      `--outputFile=${report}`,
      '--selectProjects',
      ...projects,
      ...(filters.length === 0 ? [] : ['--testPathPatterns', ...filters]),
    ],
    { env, cwd: ROOT },
  );
  if (!fs.existsSync(report)) return [crashed('jest', lastLines(output, 40))];
  const outcomes = fromJest(readJson(report), relative);
  console.log(`         slowest: ${slowest(readJson(report), relative).join(', ')}`);
  const unexplained = code !== 0 && outcomes.every(({ failed }) => failed === 0);
  return unexplained ? [...outcomes, crashed('jest', lastLines(output, 40))] : outcomes;
}

/** The specs of the scripts themselves. @returns {Promise<Named>} */
export async function runScripts({ filters, env, folder }) {
  const files = filesBelow(inRoot('scripts')).filter(
    (file) =>
      file.endsWith('.spec.mjs') &&
      (filters.length === 0 || filters.some((filter) => relative(file).includes(filter))),
  );
  if (files.length === 0) return { name: 'scripts', ...nothing() };
  const report = path.join(folder, 'scripts.jsonl');
  const { code, output } = await runEndable(
    process.execPath,
    [
      '--test',
      '--test-concurrency=2',
      `--test-reporter=${inRoot('scripts', 'lib', 'test', 'node-reporter.mjs')}`,
      `--test-reporter-destination=${report}`,
      ...files,
    ],
    { env, cwd: ROOT },
  );
  const lines = fs.existsSync(report) ? fs.readFileSync(report, 'utf8').split('\n') : [];
  const tests = lines.filter((line) => line !== '').map((line) => JSON.parse(line));
  const outcome = fromNode(tests.map(withFile));
  const unexplained = (code !== 0 && outcome.failed === 0) || tests.length === 0;
  return unexplained ? crashed('scripts', lastLines(output, 40)) : { name: 'scripts', ...outcome };
}

const withFile = (test) => ({
  ...test,
  name: test.file === undefined ? test.name : `${relative(test.file)} > ${test.name}`,
});

/** Stories in a real browser, against the running application. @returns {Promise<Named>} */
export async function runJourneys({ filters, env, folder }) {
  const report = path.join(folder, 'journeys.json');
  const { output } = await runEndable(
    process.execPath,
    [
      module_('@playwright', 'test', 'cli.js'),
      'test',
      '--config=web/playwright.config.ts',
      ...(filters.length === 0 ? [] : ['--pass-with-no-tests', ...filters]),
    ],
    { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }, cwd: ROOT },
  );
  if (!fs.existsSync(report)) return crashed('journeys', lastLines(output, 40));
  return { name: 'journeys', ...fromPlaywright(readJson(report)) };
}

/** Whether there is any journey that a filter leaves over; starting the application costs seconds. */
export function anyJourney(filters) {
  const files = filesBelow(inRoot('web', 'journeys')).map(relative);
  return files.some(
    (file) =>
      file.endsWith('.journey.ts') &&
      (filters.length === 0 || filters.some((filter) => file.includes(filter))),
  );
}
