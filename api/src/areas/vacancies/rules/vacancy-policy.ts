// Who may do what with a vacancy: its employer's people write it, coordinators of its programmes decide on it.
import type { Id } from '../../../kernel/ids/ids';

/** As much of an actor as these rules need. */
export interface Asker {
  readonly role: string | null;
  readonly employerId: Id | null;
  readonly programmeIds: readonly Id[];
}

export const mayStart = (asker: Asker): boolean =>
  asker.role === 'employer' && asker.employerId !== null;

/** Writing, submitting, pausing and closing: every person of the employer it belongs to. */
export const mayWrite = (asker: Asker, vacancy: { readonly employerId: Id }): boolean =>
  asker.role === 'employer' && asker.employerId === vacancy.employerId;

/** Deciding on a version: a coordinator of at least one of its programmes. */
export const mayReview = (
  asker: Asker,
  version: { readonly programmeIds: readonly Id[] },
): boolean =>
  asker.role === 'coordinator' &&
  version.programmeIds.some((id) => asker.programmeIds.includes(id));

/** Every coordinator reads every vacancy that was ever submitted, as they read the register of all. */
export const mayReadReview = (asker: Asker, vacancy: { readonly state: string }): boolean =>
  asker.role === 'coordinator' && vacancy.state !== 'draft';
