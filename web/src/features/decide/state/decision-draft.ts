// A decision while it is written: what it starts from, what is sent, and what the letter can be made of.
import type { AdmissionOrder } from '../api/decide-admission';
import type { LetterDraft } from '../api/letter';
import type { AdmissionOutcome, DecideFacts } from '../api/proposal';

export interface ConditionDraft {
  id: string;
  /** The question it comes from; null for one of the coordinator's own. */
  itemKey: string | null;
  wording: string;
  ownerName: string;
  dueOn: string | null;
}

export interface DecisionDraft {
  outcome: AdmissionOutcome | null;
  reason: string;
  deviationReason: string;
  conditions: readonly ConditionDraft[];
  /** Most placements that may run while conditions are open. */
  most: number;
}

/** Nothing is chosen; what must become a condition stands ready, with the employer's first contact as its owner. */
export const startOf = (facts: DecideFacts): DecisionDraft => ({
  outcome: null,
  reason: '',
  deviationReason: '',
  conditions: requiredOf(facts),
  most: facts.proposal.mostWithConditions,
});

const requiredOf = ({ proposal, letter }: DecideFacts): ConditionDraft[] =>
  proposal.mustBecomeConditions.map(({ itemKey, wording }) => ({
    id: itemKey,
    itemKey,
    wording,
    ownerName: letter?.to[0] ?? '',
    dueOn: null,
  }));

export const isRequired = (facts: DecideFacts, { itemKey }: ConditionDraft): boolean =>
  facts.proposal.mustBecomeConditions.some((required) => required.itemKey === itemKey);

/** Whether leaving would lose something. */
export const isTouched = (facts: DecideFacts, draft: DecisionDraft): boolean =>
  JSON.stringify(draft) !== JSON.stringify(startOf(facts));

/** After somebody else changed the screening: all that was written, plus what has become required since. */
export const withRequired = (draft: DecisionDraft, facts: DecideFacts): DecisionDraft => ({
  ...draft,
  conditions: [
    ...requiredOf(facts).filter(
      ({ itemKey }) => !draft.conditions.some((known) => known.itemKey === itemKey),
    ),
    ...draft.conditions,
  ],
});

export const isComplete = ({ wording, ownerName, dueOn }: ConditionDraft): boolean =>
  wording.trim() !== '' && ownerName.trim() !== '' && dueOn !== null;

export const deviates = ({ proposal }: DecideFacts, { outcome }: DecisionDraft): boolean =>
  outcome !== null && outcome !== proposal.outcome;

/** What is missing stays missing: refusing it is the API's part. */
export function toOrder(facts: DecideFacts, draft: DecisionDraft): AdmissionOrder {
  const isConditional = draft.outcome === 'admitted_with_conditions';
  return {
    programmeId: facts.programme.id,
    outcome: draft.outcome as AdmissionOutcome,
    reason: draft.reason.trim(),
    conditions: isConditional ? draft.conditions.map(toCondition) : [],
    ...(isConditional && { maxRunningPlacements: draft.most }),
    ...(deviates(facts, draft) && { deviationReason: draft.deviationReason.trim() }),
  };
}

/** Null while no decision is chosen; conditions that are not complete are left out. */
export function toLetter(facts: DecideFacts, draft: DecisionDraft): LetterDraft | null {
  const { outcome, conditions, most } = draft;
  if (outcome === null) return null;
  const isConditional = outcome === 'admitted_with_conditions';
  return {
    programmeId: facts.programme.id,
    outcome,
    reason: draft.reason.trim(),
    conditions: isConditional ? conditions.filter(isComplete).map(toCondition) : [],
    ...(isConditional && { maxRunningPlacements: most }),
  };
}

const toCondition = ({ itemKey, wording, ownerName, dueOn }: ConditionDraft) => ({
  itemKey,
  wording: wording.trim(),
  ownerName: ownerName.trim(),
  dueOn: dueOn ?? '',
});
