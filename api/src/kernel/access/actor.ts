// Who is asking: an account acting in one role, over the programmes or the employer that this role is granted for.
import type { Id } from '../ids/ids';

export const roles = [
  'student',
  'employer',
  'coordinator',
  'school_supervisor',
  'confidential_adviser',
  'committee_member',
  'administrator',
  'board',
] as const;
export type Role = (typeof roles)[number];

export type Language = 'nl' | 'en';

export interface Actor {
  readonly accountId: Id;
  readonly sessionId: Id;
  readonly name: string;
  readonly language: Language;
  /** The role this person acts in now; null while an account has none (e.g. an employer's person before registering one). */
  readonly role: Role | null;
  /** Programmes of a student or coordinator; empty for other roles. */
  readonly programmeIds: readonly Id[];
  /** The organisation an employer's person acts for; null for other roles. */
  readonly employerId: Id | null;
}

/** Author of what a job does by itself (expiry, sealing); never of a decision. */
export const systemAuthor = { accountId: null, role: 'system' } as const;

export type Author = Pick<Actor, 'accountId' | 'role'> | typeof systemAuthor;
