// Which roles an administrator may give or take here, and from whom: never one's own, never the last one's.
import type { Role } from '../../../kernel/access/actor';
import type { Id } from '../../../kernel/ids/ids';

/** Roles of the institution; that of an employer follows from belonging to an organisation. */
export const grantableRoles = [
  'student',
  'coordinator',
  'school_supervisor',
  'confidential_adviser',
  'committee_member',
  'administrator',
  'board',
] as const satisfies readonly Role[];
export type GrantableRole = (typeof grantableRoles)[number];

export const isOverProgramme = (role: Role): boolean =>
  role === 'student' || role === 'coordinator';

export type RoleObjection =
  | 'role-needs-programme'
  | 'role-has-no-programme'
  | 'student-needs-cohort'
  | 'role-of-employers'
  | 'own-administrator-role'
  | 'last-administrator';

export interface RoleToGrant {
  readonly role: GrantableRole;
  readonly programmeId: Id | null;
  /** Year in which a student began. */
  readonly cohort: number | null;
}

/** What is missing from a role to give. */
export function objectionToGrant(change: RoleToGrant): RoleObjection | null {
  if (isOverProgramme(change.role) && change.programmeId === null) return 'role-needs-programme';
  if (!isOverProgramme(change.role) && change.programmeId !== null) return 'role-has-no-programme';
  if (change.role === 'student' && change.cohort === null) return 'student-needs-cohort';
  return null;
}

/** Why this role may not be taken away. `administrators` are the people who hold that role and can sign in. */
export function objectionToRevoke(
  actorId: Id,
  holderId: Id,
  role: Role,
  administrators: readonly Id[],
): RoleObjection | null {
  if (role === 'employer') return 'role-of-employers';
  if (role !== 'administrator') return null;
  if (actorId === holderId) return 'own-administrator-role';
  return isLast(holderId, administrators) ? 'last-administrator' : null;
}

export type BlockObjection = 'own-account' | 'last-administrator';

/** Why this account may not be blocked. */
export function objectionToBlock(
  actorId: Id,
  accountId: Id,
  administrators: readonly Id[],
): BlockObjection | null {
  if (actorId === accountId) return 'own-account';
  return isLast(accountId, administrators) ? 'last-administrator' : null;
}

const isLast = (id: Id, administrators: readonly Id[]): boolean =>
  administrators.includes(id) && administrators.every((other) => other === id);
