// Counting: what passed, what failed, and that nothing can hide.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  fromJest,
  fromNode,
  fromPlaywright,
  kindOf,
  lastLine,
  readable,
  slowest,
  succeeded,
  total,
} from './outcome.mjs';

const jestFile = (name, tests, more = {}) => ({
  name,
  status: 'passed',
  message: '',
  assertionResults: tests.map((status) => ({ status, fullName: status, failureMessages: ['why'] })),
  ...more,
});

describe('A report of jest', () => {
  it('is counted per kind of test', () => {
    const found = fromJest({
      testResults: [
        jestFile('a.spec.ts', ['passed', 'failed']),
        jestFile('b.db-spec.ts', ['passed']),
      ],
    });
    assert.deepEqual(
      found.map(({ name, passed, failed }) => [name, passed, failed]),
      [
        ['unit', 1, 1],
        ['db', 1, 0],
      ],
    );
  });

  it('counts a skipped test as failed', () =>
    assert.equal(fromJest({ testResults: [jestFile('a.spec.ts', ['pending'])] })[0].failed, 1));

  it('counts a file that does not load as failed', () => {
    const broken = jestFile('a.spec.ts', [], { status: 'failed', message: 'Cannot find module' });
    const [{ failed, failures }] = fromJest({ testResults: [broken] });
    assert.equal(failed, 1);
    assert.equal(failures[0].detail, 'Cannot find module');
  });

  it('knows the kind by the suffix', () =>
    assert.deepEqual(
      ['x.spec.ts', 'x.db-spec.ts', 'x.http-spec.ts', 'x.prove-spec.ts', 'x.test.tsx'].map(kindOf),
      ['unit', 'db', 'http', 'prove', 'web'],
    ));
});

describe('A failure', () => {
  it('keeps our frames and drops those of the runner', () =>
    assert.equal(
      readable(
        'Error: no\n    at our (/x/api/src/a.ts:1:1)\n    at it (/x/node_modules/jest/b.js:2:2)',
      ),
      'Error: no\n    at our (/x/api/src/a.ts:1:1)',
    ));

  it('does not hide slow files', () => {
    const file = (name, ms) => ({ name, startTime: 0, endTime: ms });
    const report = { testResults: [file('quick', 10), file('slow', 2500), file('slower', 3000)] };
    assert.deepEqual(slowest(report, undefined, 2), ['3.0 s slower', '2.5 s slow']);
  });
});

describe('A report of node', () => {
  it('counts passed, failed and skipped', () => {
    const outcome = fromNode([
      { name: 'a', result: 'passed' },
      { name: 'b', result: 'failed', detail: 'why' },
      { name: 'c', result: 'skipped' },
    ]);
    assert.deepEqual([outcome.passed, outcome.failed], [1, 2]);
  });
});

describe('A report of Playwright', () => {
  const spec = (title, status, errors = [], expectedStatus = 'passed') => ({
    title,
    tests: [{ status, expectedStatus, results: [{ errors }] }],
  });

  it('counts stories in suites in suites', () => {
    const outcome = fromPlaywright({
      suites: [
        {
          title: 'a.journey.ts',
          specs: [spec('one', 'expected')],
          suites: [{ title: 'inner', specs: [spec('two', 'unexpected', [{ message: 'why' }])] }],
        },
      ],
    });
    assert.deepEqual([outcome.passed, outcome.failed], [1, 1]);
    assert.equal(outcome.failures[0].name, 'a.journey.ts > inner > two');
  });

  it('counts skipped, flaky and expected-to-fail stories as failed', () => {
    const specs = [
      spec('skipped', 'skipped'),
      spec('flaky', 'flaky', [{ message: 'first time' }]),
      spec('broken on purpose', 'expected', [{ message: 'x' }], 'failed'),
    ];
    assert.equal(fromPlaywright({ suites: [{ title: 'a', specs }] }).failed, 3);
  });

  it('counts errors beside the stories', () =>
    assert.equal(fromPlaywright({ suites: [], errors: [{ message: 'no browser' }] }).failed, 1));
});

describe('The last line', () => {
  const outcome = (passed, failed) => ({ passed, failed, failures: [] });

  it('adds everything up', () =>
    assert.equal(lastLine(total([outcome(2, 1), outcome(3, 0)])), '5 passed, 1 failed'));
  it('is a success only when something ran and nothing failed', () =>
    assert.deepEqual([outcome(1, 0), outcome(1, 1), outcome(0, 0)].map(succeeded), [
      true,
      false,
      false,
    ]));
});
