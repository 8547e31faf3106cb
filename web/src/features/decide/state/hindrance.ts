// Why a decision is out of reach, told before it is tried; the API holds the rule, this only reads its facts.
import type { AdmissionOutcome, DecideFacts, Requirement } from '../api/proposal';

export interface Hindrance {
  why: 'failed' | 'pending' | 'open';
  numbers: number[];
}

export function hindranceOf(facts: DecideFacts, outcome: AdmissionOutcome): Hindrance | null {
  if (outcome === 'rejected') return null;
  const all = [...facts.hardRequirements.items, ...facts.beforeFirstPlacement];
  const failed = numbersIn(all, 'failed');
  if (failed.length > 0) return { why: 'failed', numbers: failed };
  const pending = numbersIn(all, 'pending');
  if (pending.length > 0) return { why: 'pending', numbers: pending };
  const open = facts.proposal.mustBecomeConditions.map(({ number }) => number);
  return outcome === 'admitted' && open.length > 0 ? { why: 'open', numbers: open } : null;
}

const numbersIn = (items: readonly Requirement[], state: Requirement['state']): number[] =>
  items.filter((item) => item.state === state).map(({ number }) => number);
