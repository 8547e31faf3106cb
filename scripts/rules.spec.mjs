// The table of rules names only tests that exist: a rule whose test was renamed or removed fails here.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';

import { inRoot } from './lib/paths.mjs';

const rows = fs
  .readFileSync(inRoot('docs', 'assurance', 'rules.md'), 'utf8')
  .split('\n')
  .map((line) => /^\| (.+?) +\| `([^`]+)` +\| (.+?) +\|$/.exec(line))
  .filter(Boolean);

test('the table of rules has rows', () => {
  assert.ok(rows.length >= 30, `only ${rows.length} rows were read`);
});

for (const [, rule, file, name] of rows) {
  test(`the rule "${rule}" has its test`, () => {
    const source = fs.readFileSync(inRoot(file), 'utf8');
    assert.ok(source.includes(`'${name}'`), `${file} has no test '${name}'`);
  });
}
