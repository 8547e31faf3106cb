// How long a session lasts, by role.
import { roles, type Role } from '../../../kernel/access/actor';
import { idleLimitMs, longestSessionMs, sessionLives } from './session-terms';

const minutes = (count: number) => count * 60_000;
const start = new Date('2026-11-24T09:00:00Z');
const after = (ms: number) => new Date(start.getTime() + ms);

describe('the term of a session', () => {
  const session = (role: Role | null) => ({
    role,
    lastSeenAt: start,
    expiresAt: after(longestSessionMs),
  });

  it('ends for staff after 30 idle minutes, for the others after 2 hours', () => {
    const patient = ['student', 'employer'];
    for (const role of roles)
      expect(idleLimitMs(role)).toBe(patient.includes(role) ? minutes(120) : minutes(30));
    expect(idleLimitMs(null)).toBe(minutes(120));
    expect(sessionLives(session('coordinator'), after(minutes(30) - 1))).toBe(true);
    expect(sessionLives(session('coordinator'), after(minutes(30)))).toBe(false);
    expect(sessionLives(session('student'), after(minutes(120) - 1))).toBe(true);
    expect(sessionLives(session('student'), after(minutes(120)))).toBe(false);
  });

  it('ends after 12 hours, however busy', () => {
    const busy = (now: Date) => sessionLives({ ...session('student'), lastSeenAt: now }, now);
    expect(busy(after(longestSessionMs - 1))).toBe(true);
    expect(busy(after(longestSessionMs))).toBe(false);
  });
});
