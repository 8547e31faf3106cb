// Why a decision is out of reach, told before it is tried: the gravest of what the API says stands in its way.
import type { AdmissionOutcome, DecideFacts } from '../api/proposal';

export interface Hindrance {
  why: 'failed' | 'pending' | 'open';
  numbers: number[];
}

const gravestFirst = ['failed', 'pending', 'open'] as const;

export function hindranceOf(facts: DecideFacts, outcome: AdmissionOutcome): Hindrance | null {
  const all = facts.outcomes.find((one) => one.outcome === outcome)?.hindrances ?? [];
  const why = gravestFirst.find((candidate) => all.some((one) => one.why === candidate));
  if (!why) return null;
  return { why, numbers: all.filter((one) => one.why === why).map(({ number }) => number) };
}
