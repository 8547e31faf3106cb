// How long a session may last: 12 hours at most, and idle 30 minutes for staff, 2 hours for students and employers.
// (OWASP ASVS 5.0 level 2, session time-outs.)
import type { Role } from '../../../kernel/access/actor';

export const longestSessionMs = 12 * 3_600_000;
export const staffIdleMs = 30 * 60_000;
export const otherIdleMs = 120 * 60_000;

/** Roles that may be idle for longer; the others see the data of many people. */
export const patientRoles: readonly (Role | null)[] = [null, 'student', 'employer'];

export function idleLimitMs(role: Role | null): number {
  return patientRoles.includes(role) ? otherIdleMs : staffIdleMs;
}

/** Whether a session still counts at `now`. */
export function sessionLives(
  session: { readonly role: Role | null; readonly lastSeenAt: Date; readonly expiresAt: Date },
  now: Date,
): boolean {
  return (
    now.getTime() < session.expiresAt.getTime() &&
    now.getTime() - session.lastSeenAt.getTime() < idleLimitMs(session.role)
  );
}
