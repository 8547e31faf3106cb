// Turns samples into figures, and figures into the table of goals. Pure.

/** The value in the middle; of two in the middle the mean. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return NaN;
  return Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)];
}

/** The value that 95 in 100 do not exceed (nearest rank). */
export function p95(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? NaN;
}

export const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
export const times = (value) => `${value.toFixed(2)} ×`;

/**
 * @typedef {object} Figure
 * @property {string} goal number in docs/performance.md
 * @property {string} what
 * @property {string} size S, M, or the two that are compared
 * @property {string} figure what was seen, with both sides of a ratio
 * @property {string} target
 * @property {boolean | undefined} met undefined: only told, nothing is asked of it
 */

/** A figure that must be at least, or at most, so much; NaN meets nothing. */
export const atLeast = (value, target) => ({ target: `≥ ${target}`, met: value >= target });
export const atMost = (value, target, show = String) => ({
  target: `≤ ${show(target)}`,
  met: value <= target,
});

/** @param {Figure[]} figures */
export function table(figures) {
  const head = ['goal', 'what', 'size', 'figure', 'target', 'met'];
  const rows = figures.map((row) => [
    row.goal,
    row.what,
    row.size,
    row.figure,
    row.target,
    row.met === undefined ? '' : row.met ? 'yes' : 'NO',
  ]);
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((cells) => cells[column].length)),
  );
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** @param {Figure[]} figures */
export const missed = (figures) => figures.filter(({ met }) => met === false);
