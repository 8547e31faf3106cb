// Builds the API, the migrations and the web app, each only when something it is made from changed.
// A build goes to a folder of its own and takes the place of the result in one move, so that a running
// process or a second build never meets half of one.
import fs from 'node:fs';
import path from 'node:path';

import { onEnd, runEndable } from './ending.mjs';
import { fingerprint } from './inputs.mjs';
import { inRoot } from './paths.mjs';
import { Stop } from './stop.mjs';

const IS_TEST = /(\.(spec|test|db-spec|http-spec|prove-spec)\.tsx?$)|(\/src\/testing\/)/;
const MARK = '.inputs';
const TESTS_FOR_SWC = [
  '**/*.spec.ts',
  '**/*.db-spec.ts',
  '**/*.http-spec.ts',
  '**/*.prove-spec.ts',
];

const bin = (name) => inRoot('node_modules', '.bin', name);
const swc = (from, to, config, ignore) => [
  bin('swc'),
  [
    from,
    '-d',
    to,
    '--config-file',
    config,
    '--strip-leading-paths',
    '--copy-files',
    '--quiet',
  ].concat(ignore.flatMap((pattern) => ['--ignore', pattern])),
];

export const TARGETS = {
  api: {
    result: inRoot('api', 'dist'),
    inputs: [inRoot('api', 'src'), inRoot('api', '.swcrc'), inRoot('package-lock.json')],
    cwd: inRoot('api'),
    command: (to) => swc('src', to, '.swcrc', [...TESTS_FOR_SWC, 'src/testing/**']),
  },
  migrations: {
    result: inRoot('migrations', 'dist'),
    inputs: [inRoot('migrations')],
    cwd: inRoot('migrations'),
    command: (to) =>
      swc('.', to, '.swcrc', [...TESTS_FOR_SWC, 'dist/**', 'node_modules/**', '*.json']),
  },
  web: {
    result: inRoot('web', 'dist'),
    inputs: ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json']
      .map((part) => inRoot('web', part))
      .concat(inRoot('package-lock.json')),
    cwd: inRoot('web'),
    command: (to) => [
      bin('vite'),
      ['build', '--outDir', to, '--emptyOutDir', '--logLevel', 'warn'],
    ],
  },
};

/** @returns {Promise<boolean>} whether anything had to be built */
export async function build(name) {
  const target = TARGETS[name];
  const mark = fingerprint(target.inputs, { accepts: (file) => !IS_TEST.test(file) });
  if (markOf(target.result) === mark) return false;
  // As deep in the tree as the result, so that its maps still lead to the sources after the move.
  const fresh = inRoot('.build', `${name}-${process.pid}`);
  const clear = () => fs.rmSync(fresh, { recursive: true, force: true });
  clear();
  onEnd(clear);
  try {
    const [program, args] = target.command(fresh);
    await runBuild(name, program, args, target.cwd);
    fs.mkdirSync(fresh, { recursive: true });
    fs.writeFileSync(path.join(fresh, MARK), mark);
    putInPlace(fresh, target.result);
  } finally {
    clear();
  }
  return true;
}

function markOf(folder) {
  const file = path.join(folder, MARK);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

/** Two builds may end at the same moment; the later one takes the place of the other. */
function putInPlace(fresh, result, tries = 3) {
  const old = `${fresh}-old`;
  if (fs.existsSync(result)) fs.renameSync(result, old);
  fs.rmSync(old, { recursive: true, force: true });
  try {
    fs.renameSync(fresh, result);
  } catch (error) {
    if (tries === 0 || !['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
    putInPlace(fresh, result, tries - 1);
  }
}

async function runBuild(name, program, args, cwd) {
  const { code, output } = await runEndable(program, args, { cwd });
  if (code !== 0) throw buildFailed(name, output);
}

/** Pure: what to say of a build that failed. */
export function buildFailed(name, output) {
  if (/ENOSPC|No space left on device/.test(output)) {
    return new Stop(`The disk is full: building ${name} failed.`, 'Free some space, start again.');
  }
  return new Stop(`Building ${name} failed.`, output.trim());
}
