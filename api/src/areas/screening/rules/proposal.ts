// What the rules propose to the coordinator of one programme, with every reason; the person decides.
import { aboutItem, inGeneral, type JudgedItem, type Reason } from './judged-item';
import { knockOuts, type KnockOutResult, type PolicyInForce } from './knock-outs';
import { score, type Score } from './score';
import type { Verification } from './verification';

export const admissionOutcomes = ['admitted', 'admitted_with_conditions', 'rejected'] as const;
export type AdmissionOutcome = (typeof admissionOutcomes)[number];

/** Most placements that may run while conditions are open. */
export const mostWithConditions = 2;

const usual = { admit: 70, conditions: 50 };

export interface Thresholds {
  readonly admit: number;
  readonly conditions: number;
  readonly shift: number;
}

export interface ProgrammeRules {
  readonly policy: PolicyInForce;
  /** −10 to 10 points, with a written reason of the programme; moves both thresholds, never a hard requirement. */
  readonly thresholdShift: number;
}

export interface Proposal<V extends Verification = Verification> {
  /** Null while a hard requirement is unchecked and none has failed: nothing can be proposed yet. */
  readonly outcome: AdmissionOutcome | null;
  readonly reasons: readonly Reason[];
  readonly score: Score;
  readonly thresholds: Thresholds;
  readonly knockOuts: readonly KnockOutResult<V>[];
  /** Items that must become a condition in any admission. */
  readonly mustBecomeConditions: readonly string[];
}

export function propose<V extends Verification>(
  judged: readonly JudgedItem<V>[],
  rules: ProgrammeRules,
): Proposal<V> {
  const hard = knockOuts(judged, rules.policy);
  const points = score(judged);
  const { thresholdShift: shift } = rules;
  const thresholds = { admit: usual.admit + shift, conditions: usual.conditions + shift, shift };
  const open = hard.filter(({ state }) => state === 'open');
  return {
    outcome: outcomeOf(hard, points.total, thresholds),
    reasons: [
      ...hardReasons(hard),
      scoreReason(points.total, thresholds),
      ...(shift === 0 ? [] : [inGeneral('threshold_shifted', { shift })]),
      ...flags(judged),
    ],
    score: points,
    thresholds,
    knockOuts: hard,
    mustBecomeConditions: open.map(({ judged: { item } }) => item.key),
  };
}

function outcomeOf(
  hard: readonly KnockOutResult[],
  total: number,
  thresholds: Thresholds,
): AdmissionOutcome | null {
  const any = (state: KnockOutResult['state']) => hard.some((result) => result.state === state);
  if (any('failed')) return 'rejected';
  if (any('pending')) return null;
  if (total < thresholds.conditions) return 'rejected';
  return total < thresholds.admit || any('open') ? 'admitted_with_conditions' : 'admitted';
}

function hardReasons(hard: readonly KnockOutResult[]): Reason[] {
  const always = hard.filter(({ judged: { item } }) => item.knockOut === 'always');
  const met = always.filter(({ state }) => state === 'met');
  const codes = {
    failed: 'knock_out_failed',
    pending: 'knock_out_pending',
    open: 'knock_out_open',
  };
  return [
    ...(met.length === always.length ? [inGeneral('knock_outs_met', { count: met.length })] : []),
    ...(['failed', 'pending', 'open'] as const).flatMap((state) =>
      hard
        .filter((result) => result.state === state)
        .map(({ judged: { item }, limit }) =>
          limit === null
            ? aboutItem(item, codes[state])
            : aboutItem(item, `${codes[state]}_limit`, { limit }),
        ),
    ),
  ];
}

function scoreReason(total: number, { admit, conditions }: Thresholds): Reason {
  if (total >= admit) return inGeneral('score_reaches', { total, admit });
  if (total >= conditions) return inGeneral('score_between', { total, admit, conditions });
  return inGeneral('score_below', { total, conditions });
}

function flags(judged: readonly JudgedItem[]): Reason[] {
  return judged.flatMap(({ item, answer: { value } }) => {
    const limit = item.numberRule?.flagAbove;
    return limit !== undefined && typeof value === 'number' && value > limit
      ? [aboutItem(item, 'flag_above', { value, limit })]
      : [];
  });
}
