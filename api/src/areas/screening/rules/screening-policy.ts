// Who may do what with a screening.
import type { Actor } from '../../../kernel/access/actor';
import type { Id } from '../../../kernel/ids/ids';

export interface ScreeningFacts {
  readonly employerId: Id;
  readonly programmeIds: readonly Id[];
}

/** Answering, sending in and withdrawing: the people of that employer, and nobody in their name. */
export const mayAnswer = (actor: Actor, screening: ScreeningFacts): boolean =>
  actor.role === 'employer' && actor.employerId === screening.employerId;

/** Coordinators read every screening, also those for programmes of colleagues. */
export const mayReadScreening = (actor: Actor): boolean => actor.role === 'coordinator';

/** Checking, remarking, returning: a coordinator of one of the programmes that were applied for. */
export const mayReview = (actor: Actor, screening: ScreeningFacts): boolean =>
  actor.role === 'coordinator' &&
  screening.programmeIds.some((programmeId) => actor.programmeIds.includes(programmeId));

/** Deciding: a coordinator of that very programme, if it was applied for. */
export const mayDecide = (actor: Actor, screening: ScreeningFacts, programmeId: Id): boolean =>
  actor.role === 'coordinator' &&
  actor.programmeIds.includes(programmeId) &&
  screening.programmeIds.includes(programmeId);

/** Adopting a colleague's admission: a coordinator, for an own programme. */
export const mayAdopt = (actor: Actor, programmeId: Id): boolean =>
  actor.role === 'coordinator' && actor.programmeIds.includes(programmeId);

/** Watching over an admission in force: a coordinator, for an own programme. */
export const mayWatch = (actor: Actor, programmeId: Id): boolean =>
  actor.role === 'coordinator' && actor.programmeIds.includes(programmeId);

/** Checklist templates: those who manage them and those who work with them. */
export const mayReadTemplates = (actor: Actor): boolean =>
  actor.role === 'administrator' || actor.role === 'coordinator';
