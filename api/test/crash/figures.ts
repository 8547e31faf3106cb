// Full counts with `npm run prove` (STAGEKEUR_RUNS), and the figures that it writes down.
import { appendFileSync } from 'node:fs';

/** So many, times the factor of the run. */
export const times = (count: number): number =>
  count * Math.max(1, Number(process.env['STAGEKEUR_RUNS'] ?? '1'));

/** Tells `npm run prove` what was seen, under the rule as docs/assurance/rules.md words it; other runs write nothing. */
export function note(rule: string, figure: string): void {
  const file = process.env['STAGEKEUR_FIGURES'];
  const test = expect.getState().currentTestName ?? '';
  if (file) appendFileSync(file, `${JSON.stringify({ rule, figure, test })}\n`);
}
