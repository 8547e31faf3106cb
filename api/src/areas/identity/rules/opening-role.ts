// In which role a person begins a session: the one they acted in last if they still hold it, else the one with most daily work.
import type { Role } from '../../../kernel/access/actor';
import type { Id } from '../../../kernel/ids/ids';

export interface RoleOverScope {
  readonly role: Role;
  readonly scopeId: Id | null;
}

const byDailyWork: readonly Role[] = [
  'student',
  'employer',
  'coordinator',
  'school_supervisor',
  'confidential_adviser',
  'committee_member',
  'board',
  'administrator',
];

/** The role, and for an employer's person the organisation; null when nothing is held. */
export function openingRole(
  held: readonly RoleOverScope[],
  last: RoleOverScope | null,
): RoleOverScope | null {
  const acting = held.map(actingScope);
  const again = acting.find(
    (grant) => grant.role === last?.role && grant.scopeId === actingScope(last).scopeId,
  );
  if (again) return again;
  for (const role of byDailyWork) {
    const first = acting.find((grant) => grant.role === role);
    if (first) return first;
  }
  return null;
}

/** A session is over one organisation, but over all programmes of the role at once. */
const actingScope = ({ role, scopeId }: RoleOverScope): RoleOverScope => ({
  role,
  scopeId: role === 'employer' ? scopeId : null,
});
