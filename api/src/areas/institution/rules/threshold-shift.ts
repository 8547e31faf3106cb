// A programme may move the thresholds of screening by at most 10 points, and only with a written reason (product.md 3.2).

export const mostShift = 10;
export const shortestReason = 10;

export interface ThresholdShift {
  readonly thresholdShift: number;
  readonly thresholdReason: string | null;
}

/** The shift as it is kept: without a shift there is nothing to explain. Null when the reason is missing. */
export function explainedShift(shift: number, reason: string | null): ThresholdShift | null {
  if (shift === 0) return { thresholdShift: 0, thresholdReason: null };
  const words = reason?.trim() ?? '';
  return words.length >= shortestReason ? { thresholdShift: shift, thresholdReason: words } : null;
}
