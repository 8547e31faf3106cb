// Writes the page of proofs: what was run at full counts, with which figures, command and date. Pure.

/**
 * @typedef {{ rule: string, figure: string, test?: string }} Figure noted by a test while it ran
 * @param {object} run
 * @param {string} run.date of the run, YYYY-MM-DD
 * @param {string} run.command that repeats it exactly
 * @param {string} run.machine what it ran on
 * @param {string} run.took
 * @param {{ name: string, passed: number, failed: number }[]} run.kinds
 * @param {Figure[]} run.figures
 */
export function resultsPage({ date, command, machine, took, kinds, figures }) {
  const rows = [...figures]
    .sort((one, other) => byRule(one.rule, other.rule))
    .map(({ rule, figure, test = '' }) => [rule, figure, test, date]);
  return [
    '# Results of the proofs',
    '',
    'Written by `npm run prove`; not edited by hand. The rules and their tests: [rules.md](rules.md).',
    '',
    `Run on ${date} with \`${command}\` (${took}, ${machine}).`,
    '',
    '## Figures',
    '',
    ...(rows.length === 0
      ? ['No test noted a figure.']
      : table(['Rule', 'Figure', 'Test', 'Date'], rows)),
    '',
    '## Tests',
    '',
    ...table(
      ['Kind', 'Passed', 'Failed'],
      kinds.map(({ name, passed, failed }) => [name, String(passed), String(failed)]),
    ),
    '',
  ].join('\n');
}

/** R2 before R10, and the letters in order. */
const byRule = (one, other) => one.localeCompare(other, 'en', { numeric: true });

function table(head, rows) {
  const line = (cells) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

const escaped = (cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** @param {string} text one JSON object a line, as the tests appended them */
export function readFigures(text) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}
