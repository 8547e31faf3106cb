// Runs the same proofs as `npm test` at full counts, with the ones too long for every day, and writes
// docs/assurance/results.md. A test notes a figure by appending a line of JSON, {"rule", "figure"}, to
// the file that STAGEKEUR_FIGURES names.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import prettier from 'prettier';

import { inRoot } from './lib/paths.mjs';
import { sinceStart } from './lib/say.mjs';
import { KINDS, seedOf } from './lib/test/request.mjs';
import { readFigures, resultsPage } from './lib/test/results.mjs';

const FULL = '20';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stagekeur-prove-'));
const figures = path.join(folder, 'figures.jsonl');
const report = path.join(folder, 'report.json');
const runs = process.env.STAGEKEUR_RUNS ?? FULL;
const seed = String(seedOf(process.env));
fs.writeFileSync(figures, '');

const code = await new Promise((resolve, reject) => {
  const child = spawn(
    process.execPath,
    [inRoot('scripts', 'test.mjs'), `--only=${KINDS.join(',')}`, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        STAGEKEUR_RUNS: runs,
        FC_SEED: seed,
        STAGEKEUR_FIGURES: figures,
        STAGEKEUR_REPORT: report,
      },
    },
  );
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => child.kill(name));
  child.once('error', reject);
  child.once('close', resolve);
});

if (fs.existsSync(report)) {
  const page = resultsPage({
    date: new Date().toISOString().slice(0, 10),
    command: `FC_SEED=${seed} STAGEKEUR_RUNS=${runs} npm run prove`,
    machine: `${os.cpus().length} cores, Node ${process.versions.node}, ${os.type()} ${os.arch()}`,
    took: sinceStart(),
    kinds: JSON.parse(fs.readFileSync(report, 'utf8')),
    figures: readFigures(fs.readFileSync(figures, 'utf8')),
  });
  const file = inRoot('docs', 'assurance', 'results.md');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const options = await prettier.resolveConfig(file);
  fs.writeFileSync(file, await prettier.format(page, { ...options, filepath: file }));
  console.log(`Figures written to ${path.relative(inRoot(), file)}`);
}
fs.rmSync(folder, { recursive: true, force: true });
process.exitCode = code ?? 1;
