// What one item yields, from 0 (nothing) to 1 (all of its weight), and why not all.
import { isNotApplicable } from './answer';
import type { NumberRule } from './item';
import { aboutItem, type JudgedItem, type Reason } from './judged-item';

export interface ItemYield {
  /** False: the item does not apply, its weight is left out. */
  readonly counts: boolean;
  readonly value: number;
  readonly lost: readonly Reason[];
}

const half = 0.5;
const most = 4;
const leftOut: ItemYield = { counts: false, value: 0, lost: [] };

export function yieldOf(judged: JudgedItem): ItemYield {
  const { item, answer, verification } = judged;
  if (verification?.outcome === 'not_applicable') return leftOut;
  if (verification?.outcome === 'not_met') return nothing(judged, 'not_met');
  if (isNotApplicable(answer)) return leftOut;
  if (verification === null && answer.value === null) return nothing(judged, 'unanswered');

  const full = fullYield(judged);
  if (full.value === 0 || verification !== null) return full;
  // An employer's word counts half until somebody checked it.
  return {
    counts: true,
    value: full.value * half,
    lost: [...full.lost, aboutItem(item, 'declared_only')],
  };
}

/** The yield of the answer if it is true. */
function fullYield(judged: JudgedItem): ItemYield {
  const { item, answer, verification } = judged;
  switch (item.kind) {
    case 'yes_no':
      return answer.value === false ? nothing(judged, 'answer_no') : all;
    case 'scale':
    case 'choice': {
      const chosen = item.choices?.find((choice) => choice.value === answer.value);
      return part(judged, (chosen?.points ?? 0) / most, 'choice', {
        value: String(answer.value),
      });
    }
    case 'number': {
      const value = Number(answer.value);
      if (item.numberRule === null) return all;
      return part(judged, interpolate(item.numberRule, value), 'number', {
        value,
        full: fullFrom(item.numberRule),
      });
    }
    case 'text':
    case 'evidence':
      if (verification === null) return nothing(judged, 'not_judged');
      return part(judged, (verification.points ?? most) / most, 'points', {
        points: verification.points ?? most,
      });
  }
}

const all: ItemYield = { counts: true, value: 1, lost: [] };

const nothing = ({ item }: JudgedItem, code: string): ItemYield => ({
  counts: true,
  value: 0,
  lost: [aboutItem(item, code)],
});

const part = (
  { item }: JudgedItem,
  value: number,
  code: string,
  params: Reason['params'],
): ItemYield => ({
  counts: true,
  value,
  lost: value >= 1 ? [] : [aboutItem(item, code, params)],
});

/** Straight lines between the points, level outside them. */
export function interpolate({ points }: NumberRule, value: number): number {
  let [before] = points;
  if (before === undefined) return 1;
  if (value <= before[0]) return before[1];
  for (const next of points) {
    if (value <= next[0]) {
      const share = (value - before[0]) / (next[0] - before[0]);
      return before[1] + share * (next[1] - before[1]);
    }
    before = next;
  }
  return before[1];
}

/** The value nearest to the lower yields that still yields all: the norm to name to people. */
function fullFrom({ points }: NumberRule): number {
  const full = points.filter(([, yields]) => yields >= 1).map(([value]) => value);
  const rising = (points.at(-1)?.[1] ?? 0) >= 1;
  return (rising ? full[0] : full.at(-1)) ?? 0;
}
