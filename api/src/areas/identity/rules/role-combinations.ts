// Which roles one person may hold: employers' people only that of an employer, and a committee member judges
// what advisers and coordinators did, so is never one of them (product.md 1).
import type { Role } from '../../../kernel/access/actor';

export type RoleObjection = 'role-not-for-account' | 'roles-not-combined';

const apart: readonly (readonly [Role, Role])[] = [
  ['committee_member', 'confidential_adviser'],
  ['committee_member', 'coordinator'],
];

/** Why an account of this kind, holding these roles, may not get `role`; null when it may. */
export function objectionToRole(
  kind: 'institution' | 'employer',
  held: readonly Role[],
  role: Role,
): RoleObjection | null {
  if ((kind === 'employer') !== (role === 'employer')) return 'role-not-for-account';
  const clashes = apart.some(
    ([one, other]) =>
      (role === one && held.includes(other)) || (role === other && held.includes(one)),
  );
  return clashes ? 'roles-not-combined' : null;
}
