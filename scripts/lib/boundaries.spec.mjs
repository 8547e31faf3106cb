// Plants forbidden imports in a small copy of the tree and sees each one caught, and allowed ones not.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';

import { inRoot } from './paths.mjs';

/**
 * @param {[from: string, to: string][]} imports as paths from the root, or the name of a module
 * @returns {(from: string, to: string) => string[]} the rules that an import breaks
 */
function cruise(imports) {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'stagekeur-spec-')));
  try {
    plant(root, imports);
    const { stdout, stderr } = spawnSync(
      inRoot('node_modules', '.bin', 'depcruise'),
      [
        ...['api', 'web', 'migrations'],
        `--config=${inRoot('.dependency-cruiser.cjs')}`,
        '--output-type=json',
      ],
      { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    assert.ok(stdout.startsWith('{'), stderr);
    const { violations } = JSON.parse(stdout).summary;
    return (from, to) =>
      violations.filter((v) => v.from === from && v.to === to).map(({ rule }) => rule.name);
  } finally {
    fs.rmSync(root, { recursive: true });
  }
}

function plant(root, imports) {
  fs.writeFileSync(path.join(root, 'package.json'), '{"name":"x","dependencies":{}}');
  for (const place of ['api', 'web', 'migrations']) fs.mkdirSync(path.join(root, place));
  for (const file of new Set(imports.flat())) {
    if (!file.includes('/')) continue;
    const lines = imports.filter(([from]) => from === file).map(([from, to]) => line(from, to));
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), [...lines, 'export type X = 1;'].join('\n'));
  }
}

function line(from, to) {
  const near = path.posix.relative(path.posix.dirname(from), to).replace(/\.tsx?$/, '');
  const relative = near.startsWith('.') ? near : `./${near}`;
  return `import type { X } from '${to.includes('/') ? relative : to}';`;
}

const area = (name, file) => `api/src/areas/${name}/${file}`;
const FORBIDDEN = [
  [
    'an area that stands above',
    area('identity', 'use-cases/sign-in.ts'),
    area('screening', 'screening.public.ts'),
    'area-identity',
  ],
  [
    'the inside of another area',
    area('screening', 'use-cases/admit.ts'),
    area('employers', 'store/employer.ts'),
    'area-doors',
  ],
  [
    'the door of another area, under a false name',
    area('screening', 'use-cases/admit.ts'),
    area('employers', 'standing.public.ts'),
    'area-doors',
  ],
  [
    'confidential',
    area('insights', 'queries/figures.ts'),
    area('confidential', 'confidential.public.ts'),
    'confidential-uncalled',
  ],
  [
    'the store from a controller',
    area('vacancies', 'http/vacancies.controller.ts'),
    area('vacancies', 'store/vacancy.ts'),
    'layer-http',
  ],
  [
    'a use case from the store',
    area('vacancies', 'store/vacancy.ts'),
    area('vacancies', 'use-cases/publish-vacancy.ts'),
    'layer-store',
  ],
  [
    'a use case from a query',
    area('vacancies', 'queries/search.ts'),
    area('vacancies', 'use-cases/publish-vacancy.ts'),
    'layer-queries',
  ],
  [
    'the database from a rule',
    area('standing', 'rules/standing.ts'),
    'api/src/kernel/database/tx.ts',
    'rules-pure',
  ],
  ['a system module from a rule', area('standing', 'rules/standing.ts'), 'crypto', 'rules-pure'],
  [
    'an area from the kernel',
    'api/src/kernel/http/x.ts',
    area('identity', 'identity.public.ts'),
    'kernel-knows-no-area',
  ],
  [
    'the API from a migration',
    'migrations/20260101T0000-x.ts',
    'api/src/kernel/ids/ids.ts',
    'migrations-alone',
  ],
  [
    'the API from the web app',
    'web/src/app/main.tsx',
    'api/src/kernel/ids/ids.ts',
    'web-and-api-apart',
  ],
  [
    'the components of another feature',
    'web/src/features/vacancies/components/x.tsx',
    'web/src/features/employers/components/y.tsx',
    'web-features-apart',
  ],
  [
    'a feature from shared',
    'web/src/shared/ui/x.tsx',
    'web/src/features/tasks/api/y.ts',
    'web-shared-lowest',
  ],
  [
    'a spec from the product',
    'api/src/main.ts',
    'api/src/kernel/ids/ids.spec.ts',
    'no-tests-in-product',
  ],
  [
    'a builder from the product',
    'api/src/main.ts',
    'api/src/testing/a-vacancy.ts',
    'no-tests-in-product',
  ],
  [
    'the inside of an area from the application',
    'api/src/app.module.ts',
    area('tasks', 'store/task.ts'),
    'app-through-doors',
  ],
  [
    'an area without a line in the table',
    area('gossip', 'x.ts'),
    'api/src/kernel/ids/ids.ts',
    'area-known',
  ],
];

const ALLOWED = [
  [
    'the door below',
    area('screening', 'use-cases/admit.ts'),
    area('employers', 'employers.public.ts'),
  ],
  [
    'an event of an area below',
    area('vacancies', 'listeners/hide.ts'),
    area('standing', 'standing.events.ts'),
  ],
  [
    'a query, from insights',
    area('insights', 'queries/figures.ts'),
    area('vacancies', 'queries/search.ts'),
  ],
  [
    'the clock, from a rule',
    area('standing', 'rules/standing.ts'),
    'api/src/kernel/clock/clock.ts',
  ],
  ['a use case, from a controller', area('tasks', 'http/c.ts'), area('tasks', 'use-cases/u.ts')],
  [
    'a builder, from a spec',
    area('tasks', 'use-cases/u.db-spec.ts'),
    'api/src/testing/a-vacancy.ts',
  ],
  [
    'the calls of another feature',
    'web/src/features/a/components/x.tsx',
    'web/src/features/b/api/y.ts',
  ],
];

const CIRCLE = ['api/src/kernel/a/a.ts', 'api/src/kernel/a/b.ts'];

describe('An import that is forbidden is caught', () => {
  const rulesBroken = cruise([
    ...FORBIDDEN.map(([, from, to]) => [from, to]),
    CIRCLE,
    CIRCLE.toReversed(),
  ]);
  for (const [what, from, to, rule] of FORBIDDEN) {
    it(what, () => assert.ok(rulesBroken(from, to).includes(rule)));
  }
  it('a circle, also of types', () => assert.deepEqual(rulesBroken(...CIRCLE), ['no-cycles']));
});

describe('An import that is allowed is let through', () => {
  const rulesBroken = cruise(ALLOWED.map(([, from, to]) => [from, to]));
  for (const [what, from, to] of ALLOWED) {
    it(what, () => assert.deepEqual(rulesBroken(from, to), []));
  }
});
