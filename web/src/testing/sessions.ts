// Who may be signed in during a test.
import type { Role, Session } from '../shared/api/session';

const nobody = {
  programmeIds: [],
  employerId: null,
  institution: { name: 'Hogeschool' },
  demo: false,
};

export const visitor: Session = { account: null, role: null, roles: [], ...nobody };

export const anAccount: NonNullable<Session['account']> = {
  id: '1',
  kind: 'institution',
  name: 'Nour Benali',
  email: 'nour@school.example',
  language: 'nl',
  density: 'auto',
  shortcuts: true,
  version: 1,
};

export function signedInAs(role: Role, more: Partial<Session> = {}): Session {
  const account = role === 'employer' ? { ...anAccount, kind: 'employer' as const } : anAccount;
  return { account, role, roles: [{ role, scopes: [] }], ...nobody, ...more };
}
