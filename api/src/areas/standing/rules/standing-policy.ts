// Who may do what with the trust in an employer.
import type { Actor } from '../../../kernel/access/actor';
import type { Id } from '../../../kernel/ids/ids';

/** Coordinators read the standing of every employer, also for programmes of colleagues. */
export const mayReadStanding = (actor: Actor): boolean =>
  actor.role === 'coordinator' || actor.role === 'administrator';

/**
 * A coordinator may suspend for an own programme, and for the whole institution:
 * a precaution for safety or fraud cannot wait for the others, ends by itself and is seen by all of them.
 */
export const maySuspend = (actor: Actor, programmeId: Id | null): boolean =>
  actor.role === 'coordinator' &&
  (programmeId === null || actor.programmeIds.includes(programmeId));

export const maySettleCondition = (actor: Actor, programmeId: Id): boolean =>
  actor.role === 'coordinator' && actor.programmeIds.includes(programmeId);

export const mayJudgeHit = (actor: Actor): boolean => actor.role === 'coordinator';

/** The second judgement comes from somebody else than the first. */
export const maySecondHit = (actor: Actor, judgedBy: Id | null): boolean =>
  actor.role === 'coordinator' && judgedBy !== null && judgedBy !== actor.accountId;
