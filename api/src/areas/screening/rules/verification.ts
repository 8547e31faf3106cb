// What a coordinator found on an item, and which finding counts: the newest one on the answer as it stands now.
import { isNotApplicable, type Answer } from './answer';
import { mayNotApply, mustBeVerified, needsPoints, type Item } from './item';

export const outcomes = ['met', 'not_met', 'not_applicable'] as const;
export type VerificationOutcome = (typeof outcomes)[number];

export interface Verification {
  readonly outcome: VerificationOutcome;
  /** 1 to 4, only for met texts that have a weight. */
  readonly points: number | null;
  /** The version of the answer that was looked at; a changed answer has to be looked at again. */
  readonly answerVersion: number;
}

/** The finding that counts for the answer as it stands, or null when it still has to be checked (again). */
export const inEffect = <V extends Verification>(answer: Answer, newest: V | null): V | null =>
  newest !== null && newest.answerVersion === answer.version ? newest : null;

export type VerificationFault =
  | 'screening.points-required'
  | 'screening.points-not-asked'
  | 'screening.always-applies'
  | 'screening.answer-says-no'
  | 'screening.answer-says-not-applicable'
  | 'screening.answer-missing';

/** Why this finding cannot be recorded on this answer; null when it can. */
export function verificationFault(
  item: Item,
  answer: Answer,
  finding: Pick<Verification, 'outcome' | 'points'>,
): VerificationFault | null {
  if (finding.outcome === 'not_applicable' && !mayNotApply(item)) return 'screening.always-applies';
  const wantsPoints = needsPoints(item) && finding.outcome === 'met';
  if (wantsPoints && finding.points === null) return 'screening.points-required';
  if (!wantsPoints && finding.points !== null) return 'screening.points-not-asked';
  if (!item.asked || finding.outcome !== 'met') return null;
  if (isNotApplicable(answer)) return 'screening.answer-says-not-applicable';
  if (answer.value === null) return 'screening.answer-missing';
  if (answer.value === false) return 'screening.answer-says-no';
  return null;
}

/** Whether the coordinator is done with this item. */
export const isSettled = (item: Item, answer: Answer, newest: Verification | null): boolean =>
  !mustBeVerified(item) || inEffect(answer, newest) !== null;
