// The hard requirements of a screening: met, failed, still to be repaired before the first placement, or not checked yet.
import type { Item } from './item';
import type { JudgedItem } from './judged-item';
import type { Verification } from './verification';

/** Amounts in force for the programme that decides; null where nothing is set. */
export interface PolicyInForce {
  /** Euro per month at 36 hours a week. */
  readonly minimumAllowance: number | null;
}

/** `open`: not met, may be repaired before the first placement. `pending`: not checked yet. */
export type KnockOutState = 'met' | 'failed' | 'open' | 'pending';

export interface KnockOutResult<V extends Verification = Verification> {
  readonly judged: JudgedItem<V>;
  readonly state: KnockOutState;
  /** The limit that a number broke, if that is why. */
  readonly limit: number | null;
}

/** Every hard requirement with its state; a programme's policy can make one fail, nothing can waive one. */
export function knockOuts<V extends Verification>(
  judged: readonly JudgedItem<V>[],
  policy: PolicyInForce,
): KnockOutResult<V>[] {
  return judged
    .filter(({ item }) => item.knockOut !== 'none')
    .map((one) => {
      const limit = brokenLimit(one, policy);
      return { judged: one, state: stateOf(one, limit), limit };
    });
}

function stateOf({ item, answer, verification }: JudgedItem, limit: number | null): KnockOutState {
  const broken = limit !== null || answer.value === false || verification?.outcome === 'not_met';
  if (broken) return item.knockOut === 'always' ? 'failed' : 'open';
  return verification?.outcome === 'met' ? 'met' : 'pending';
}

function brokenLimit({ item, answer }: JudgedItem, policy: PolicyInForce): number | null {
  if (typeof answer.value !== 'number') return null;
  return limitsOf(item, policy).find((limit) => limit.breaks(answer.value as number))?.at ?? null;
}

function limitsOf(item: Item, policy: PolicyInForce) {
  const { below, above, belowPolicy } = item.numberRule?.fails ?? {};
  const minimum = belowPolicy ? policy.minimumAllowance : null;
  return [
    ...(below === undefined ? [] : [{ at: below, breaks: (value: number) => value < below }]),
    ...(above === undefined ? [] : [{ at: above, breaks: (value: number) => value > above }]),
    ...(minimum === null ? [] : [{ at: minimum, breaks: (value: number) => value < minimum }]),
  ];
}
