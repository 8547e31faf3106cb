// The weighted score of a screening: whole points out of 100, per section and in total, with what was lost and why.
import { sections, type Section } from './item';
import type { JudgedItem, Reason } from './judged-item';
import { yieldOf } from './yield';

export interface SectionScore {
  readonly section: Section;
  readonly points: number;
  readonly of: number;
  readonly lost: readonly Reason[];
}

export interface Score {
  /** 0 to 100, rounded once; the thresholds look at this figure, which is the one people see. */
  readonly total: number;
  /** Sections that have a weighted item, in the order of the checklist; their points add up to the total. */
  readonly sections: readonly SectionScore[];
}

export function score(judged: readonly JudgedItem[]): Score {
  const weighed = sections
    .map((section) => weigh(section, judged))
    .filter((part) => part.weight > 0);
  const whole = weighed.reduce((sum, part) => sum + part.weight, 0);
  if (whole === 0) return { total: 100, sections: [] };

  const won = weighed.reduce((sum, part) => sum + part.won, 0);
  const total = Math.round(hundredths(won, whole));
  const of = share(
    100,
    weighed.map((part) => hundredths(part.weight, whole)),
    weighed.map(() => 100),
  );
  const points = share(
    total,
    weighed.map((part) => hundredths(part.won, whole)),
    of,
  );
  return {
    total,
    sections: weighed.map((part, index) => ({
      section: part.section,
      points: points[index] ?? 0,
      of: of[index] ?? 0,
      lost: part.lost,
    })),
  };
}

function weigh(section: Section, judged: readonly JudgedItem[]) {
  let weight = 0;
  let won = 0;
  const lost: Reason[] = [];
  for (const one of judged) {
    if (one.item.section !== section || one.item.weight === 0) continue;
    const result = yieldOf(one);
    if (!result.counts) continue;
    weight += one.item.weight;
    won += one.item.weight * result.value;
    lost.push(...result.lost);
  }
  return { section, weight, won, lost };
}

// Rounded at the ninth decimal, so that 3 × 0.1 and 0.3 are the same share.
const hundredths = (part: number, whole: number): number =>
  Math.round((part / whole) * 100 * 1e9) / 1e9;

/** Divides whole points over parts as evenly as whole points allow: the largest remainders get the left-over ones, no part more than its cap. */
export function share(
  total: number,
  exact: readonly number[],
  caps: readonly number[],
): readonly number[] {
  const points = exact.map((value, index) => Math.min(Math.floor(value), caps[index] ?? 0));
  let left = total - points.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  while (left > 0) {
    const before = left;
    for (const { index } of byRemainder) {
      const now = points[index] ?? 0;
      if (left === 0 || now >= (caps[index] ?? 0)) continue;
      points[index] = now + 1;
      left -= 1;
    }
    if (left === before) break;
  }
  return points;
}
