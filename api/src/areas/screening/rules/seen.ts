// What the decision-maker saw, as data to be copied with the decision: nobody can say later that it was otherwise.
import type { JudgedItem } from './judged-item';
import type { PolicyInForce } from './knock-outs';
import type { Proposal } from './proposal';
import { yieldOf } from './yield';

export const seenAtDecision = (
  templateNumber: number,
  judged: readonly JudgedItem[],
  proposal: Proposal,
  policy: PolicyInForce,
): object => ({
  templateNumber,
  policy,
  thresholds: proposal.thresholds,
  score: {
    total: proposal.score.total,
    sections: proposal.score.sections.map(({ section, points, of }) => ({ section, points, of })),
  },
  knockOuts: proposal.knockOuts.map(({ judged: { item }, state, limit }) => ({
    key: item.key,
    state,
    limit,
  })),
  items: judged.map((one) => ({
    key: one.item.key,
    number: one.item.number,
    value: one.answer.value,
    notApplicableBecause: one.answer.notApplicableBecause,
    note: one.answer.note,
    finding: one.verification,
    yield: one.item.weight > 0 ? yieldOf(one).value : null,
  })),
});

/** The proposal itself, without what `seenAtDecision` holds already. */
export const proposalAtDecision = ({ outcome, reasons }: Proposal): object => ({
  outcome,
  reasons,
});
