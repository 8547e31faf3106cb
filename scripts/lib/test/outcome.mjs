// Turns the reports of the three test runners into one count and one list of failures. Pure.
// A skipped test counts as failed: a proof that was not run is not a proof.

/** @typedef {{ passed: number, failed: number, failures: { name: string, detail: string }[] }} Outcome */

/** @returns {Outcome} */
export const nothing = () => ({ passed: 0, failed: 0, failures: [] });

/** @param {Outcome[]} outcomes */
export function total(outcomes) {
  return outcomes.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      failures: [...sum.failures, ...one.failures],
    }),
    nothing(),
  );
}

/** A runner that ended without a report, or with an error beside its tests. */
export const crashed = (name, detail) => ({
  name,
  passed: 0,
  failed: 1,
  failures: [{ name, detail }],
});

const skipped = (name) => ({ name, detail: 'skipped, which counts as failed' });

/**
 * @param {object} report of jest, written with --json
 * @param {(file: string) => string} relative
 * @returns {(Outcome & { name: string })[]} an outcome per kind of test, by the suffix of the file
 */
export function fromJest(report, relative = (file) => file) {
  const kinds = new Map();
  for (const file of report.testResults) {
    const name = kindOf(file.name);
    kinds.set(name, [...(kinds.get(name) ?? []), file]);
  }
  return [...kinds].map(([name, files]) => ({ name, ...ofFiles(files, relative) }));
}

/** Pure: a failure without the runner's own frames, which say nothing about the product. */
export const readable = (message) =>
  message
    .split('\n')
    .filter((line) => !/^\s+at .*(node_modules|node:internal)/.test(line))
    .join('\n')
    .trim();

/** Pure: the files that took longest, with their seconds, for whoever guards the length of a run. */
export function slowest(report, relative = (file) => file, count = 5) {
  return [...report.testResults]
    .map((file) => ({ name: relative(file.name), ms: file.endTime - file.startTime }))
    .sort((one, other) => other.ms - one.ms)
    .slice(0, count)
    .map(({ name, ms }) => `${(ms / 1000).toFixed(1)} s ${name}`);
}

/** Pure: what a test costs stands in the suffix of its file. */
export function kindOf(file) {
  const [, suffix] = /[.](db-spec|http-spec|prove-spec|spec|test)[.]tsx?$/.exec(file) ?? [];
  const names = { 'db-spec': 'db', 'http-spec': 'http', 'prove-spec': 'prove', test: 'web' };
  return names[suffix] ?? 'unit';
}

function ofFiles(files, relative) {
  const outcome = nothing();
  for (const file of files) {
    let failedInside = 0;
    for (const test of file.assertionResults) {
      const name = `${relative(file.name)} > ${test.fullName}`;
      if (test.status === 'passed') outcome.passed += 1;
      else {
        failedInside += 1;
        outcome.failures.push(
          test.status === 'failed'
            ? { name, detail: readable(test.failureMessages.join('\n')) }
            : skipped(name),
        );
      }
    }
    if (file.status === 'failed' && failedInside === 0) {
      failedInside = 1;
      outcome.failures.push({ name: relative(file.name), detail: readable(file.message) });
    }
    outcome.failed += failedInside;
  }
  return outcome;
}

/** @param {{ name: string, result: 'passed' | 'failed' | 'skipped', detail?: string }[]} tests */
export function fromNode(tests) {
  const outcome = nothing();
  for (const test of tests) {
    if (test.result === 'passed') outcome.passed += 1;
    else {
      outcome.failed += 1;
      outcome.failures.push(
        test.result === 'skipped' ? skipped(test.name) : { name: test.name, detail: test.detail },
      );
    }
  }
  return outcome;
}

/** @param {object} report of Playwright's json reporter */
export function fromPlaywright(report) {
  const outcome = nothing();
  const visit = (suite, path) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const name = [...path, spec.title].join(' > ');
        if (test.status === 'expected' && test.expectedStatus === 'passed') outcome.passed += 1;
        else {
          outcome.failed += 1;
          const errors = test.results.flatMap((result) => result.errors.map(messageOf));
          outcome.failures.push(
            errors.length === 0 ? skipped(name) : { name, detail: errors.join('\n') },
          );
        }
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, [...path, inner.title]);
  };
  for (const file of report.suites ?? []) visit(file, [file.title]);
  for (const error of report.errors ?? []) {
    outcome.failed += 1;
    outcome.failures.push({ name: 'journeys', detail: messageOf(error) });
  }
  return outcome;
}

const messageOf = (error) => error.stack ?? error.message ?? String(error.value);

/** The last line of a run; nothing run at all is a failure too. */
export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
export const succeeded = ({ passed, failed }) => failed === 0 && passed > 0;
