// What stands in the way of a decision, whatever its reason: a hard requirement that failed, is unchecked, or must become a condition.
import type { KnockOutState } from './knock-outs';
import type { AdmissionOutcome, Proposal } from './proposal';

export interface Hindrance {
  readonly why: Exclude<KnockOutState, 'met'>;
  /** Of the question. */
  readonly number: number;
}

export function hindrances(
  { knockOuts }: Pick<Proposal, 'knockOuts'>,
  outcome: AdmissionOutcome,
): Hindrance[] {
  if (outcome === 'rejected') return [];
  return knockOuts.flatMap(({ state, judged: { item } }) => {
    if (state === 'met' || (state === 'open' && outcome !== 'admitted')) return [];
    return [{ why: state, number: item.number }];
  });
}
