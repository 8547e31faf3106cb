// When a dated policy row may begin, end or be taken away: what has begun is history and only its end may still move.
import { addDays, type PlainDate } from '../../../kernel/clock/plain-date';
import type { PolicyKind } from './policy-kind';

export interface Period {
  readonly validFrom: PlainDate;
  /** Last day it holds; null as long as nobody ended it. */
  readonly validUntil: PlainDate | null;
}

export type PeriodObjection = 'begins-in-past' | 'ends-before-it-begins' | 'ends-in-past';

const endOfTime = '9999-12-31' as PlainDate;
const lastDay = (period: Period): PlainDate => period.validUntil ?? endOfTime;

export const hasBegun = (period: Period, today: PlainDate): boolean => period.validFrom <= today;

export const isInForce = (period: Period, on: PlainDate): boolean =>
  period.validFrom <= on && lastDay(period) >= on;

/** Its last day lies behind us: nothing about it can change any more. */
export const isOver = (period: Period, today: PlainDate): boolean => lastDay(period) < today;

export const overlaps = (one: Period, other: Period): boolean =>
  one.validFrom <= lastDay(other) && other.validFrom <= lastDay(one);

/** Why a new row may not have this period. Today is the first day that can still be decided about. */
export function objectionToPeriod(period: Period, today: PlainDate): PeriodObjection | null {
  if (period.validFrom < today) return 'begins-in-past';
  if (lastDay(period) < period.validFrom) return 'ends-before-it-begins';
  return null;
}

/** Why a row may not end on this day. Today itself is lived through: its last day can be today, not yesterday. */
export function objectionToEnd(
  row: Period,
  lastValid: PlainDate,
  today: PlainDate,
): PeriodObjection | null {
  if (lastValid < row.validFrom) return 'ends-before-it-begins';
  if (lastValid < today) return 'ends-in-past';
  return null;
}

/** The row to end so that a new one can follow on: it began before, has no end yet, and need not end in the past. */
export function predecessorOf<Row extends Period>(
  rows: readonly Row[],
  next: Period,
  today: PlainDate,
): Row | null {
  const dayBefore = addDays(next.validFrom, -1);
  const open = rows.find((row) => row.validUntil === null && row.validFrom < next.validFrom);
  return open && objectionToEnd(open, dayBefore, today) === null ? open : null;
}

/** Most that can be meant: euro a month, hours a week, hours of supervision a week. */
export const highest: Readonly<Record<PolicyKind, number>> = {
  minimum_allowance: 5000,
  maximum_hours: 60,
  minimum_supervision: 40,
};
