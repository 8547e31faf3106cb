// Checks everything that needs no running system, two checks at a time, and shows all that is wrong.
import { run, runTool } from './lib/run.mjs';
import { seconds } from './lib/say.mjs';
import { inRoot } from './lib/paths.mjs';

const AT_A_TIME = 2;
const types = (workspace) => () => runTool('tsc', ['-p', workspace, '--noEmit']);

const CHECKS = [
  [
    'lint',
    () => runTool('eslint', ['.', '--cache', '--cache-location', inRoot('.build', 'eslint')]),
  ],
  ['types of web', types('web')],
  ['types of api', types('api')],
  ['types of migrations', types('migrations')],
  ['format', () => runTool('prettier', ['--check', '.', '--log-level', 'warn'])],
  [
    'boundaries',
    () =>
      runTool('depcruise', [
        ...['api', 'migrations', 'web'],
        '--config=.dependency-cruiser.cjs',
        '--output-type=err-long',
      ]),
  ],
  ['dead code', () => runTool('knip', ['--no-progress', '--no-config-hints'])],
  [
    'generated files current',
    () => run(process.execPath, [inRoot('scripts', 'generate.mjs'), '--check']),
  ],
];

const failures = [];
const waiting = [...CHECKS];

async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name, check] = next;
    const begin = performance.now();
    const { code, output } = await check();
    const took = seconds(performance.now() - begin).padStart(7);
    console.log(`${took}  ${name}${code === 0 ? '' : ': FAILED'}`);
    if (code !== 0) failures.push({ name, output });
  }
}

await Promise.all(Array.from({ length: AT_A_TIME }, work));
for (const { name, output } of failures) console.log(`\nFAILED ${name}\n${output.trim()}`);
console.log(
  failures.length === 0
    ? 'All checks passed.'
    : `\nFailed: ${failures.map(({ name }) => name).join(', ')}.`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
