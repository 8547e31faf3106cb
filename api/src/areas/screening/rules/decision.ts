// Whether a coordinator's decision is one that the rules allow: the proposal may be left with a reason, a hard requirement may not.
import type { FieldProblem } from '../../../kernel/errors/problem';
import { addMonths, type PlainDate } from '../../../kernel/clock/plain-date';
import { fault } from './fault';
import { hindrances } from './hindrances';
import { mostWithConditions, type AdmissionOutcome, type Proposal } from './proposal';
import { admissionMonths } from './terms';

export interface ConditionAsked {
  /** The item it comes from; null for one of the coordinator's own. */
  readonly itemKey: string | null;
  readonly wording: string;
  readonly ownerName: string;
  readonly dueOn: PlainDate;
}

export interface Decision {
  readonly outcome: AdmissionOutcome;
  readonly deviationReason: string | null;
  readonly conditions: readonly ConditionAsked[];
  readonly maxRunningPlacements: number | null;
}

export function decisionFaults(
  proposal: Pick<Proposal, 'outcome' | 'knockOuts' | 'mustBecomeConditions'>,
  decision: Decision,
  itemKeys: ReadonlySet<string>,
  today: PlainDate,
): FieldProblem[] {
  return [
    ...hardFaults(proposal, decision),
    ...conditionFaults(proposal, decision, itemKeys, today),
    ...deviationFaults(proposal, decision),
    ...limitFaults(decision),
  ];
}

function hardFaults(proposal: Pick<Proposal, 'knockOuts'>, { outcome }: Decision): FieldProblem[] {
  return hindrances(proposal, outcome)
    .filter(({ why }) => why !== 'open')
    .map(({ why, number }) =>
      fault(
        '/outcome',
        why === 'failed' ? 'screening.knock-out-failed' : 'screening.knock-out-unchecked',
        { number },
      ),
    );
}

function conditionFaults(
  proposal: Pick<Proposal, 'mustBecomeConditions'>,
  { outcome, conditions }: Decision,
  itemKeys: ReadonlySet<string>,
  today: PlainDate,
): FieldProblem[] {
  if (outcome !== 'admitted_with_conditions') {
    const faults =
      conditions.length > 0 ? [fault('/conditions', 'screening.no-conditions-here')] : [];
    return outcome === 'admitted' && proposal.mustBecomeConditions.length > 0
      ? [...faults, fault('/outcome', 'screening.open-knock-out-needs-condition')]
      : faults;
  }
  if (conditions.length === 0) return [fault('/conditions', 'screening.conditions-required')];
  const named = conditions.flatMap(({ itemKey }) => itemKey ?? []);
  const latest = addMonths(today, admissionMonths);
  return [
    ...proposal.mustBecomeConditions
      .filter((key) => !named.includes(key))
      .map(() => fault('/conditions', 'screening.open-knock-out-needs-condition')),
    ...conditions.flatMap(({ dueOn, itemKey }, index) => [
      ...(dueOn > today && dueOn <= latest
        ? []
        : [fault(`/conditions/${index}/dueOn`, 'screening.due-date-outside')]),
      ...(itemKey === null || itemKeys.has(itemKey)
        ? []
        : [fault(`/conditions/${index}/itemKey`, 'field.isIn')]),
    ]),
  ];
}

const deviationFaults = (
  proposal: Pick<Proposal, 'outcome'>,
  { outcome, deviationReason }: Decision,
): FieldProblem[] => {
  const deviates = proposal.outcome !== outcome;
  if (deviates && deviationReason === null)
    return [fault('/deviationReason', 'screening.deviation-reason-required')];
  return !deviates && deviationReason !== null
    ? [fault('/deviationReason', 'screening.no-deviation')]
    : [];
};

const limitFaults = ({ outcome, maxRunningPlacements: most }: Decision): FieldProblem[] => {
  if (most === null) return [];
  if (outcome !== 'admitted_with_conditions')
    return [fault('/maxRunningPlacements', 'screening.no-limit-here')];
  return most >= 1 && most <= mostWithConditions
    ? []
    : [fault('/maxRunningPlacements', 'field.max', { limit: mostWithConditions })];
};
