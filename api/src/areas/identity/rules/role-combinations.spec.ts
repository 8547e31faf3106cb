// Which roles one person may hold.
import { roles } from '../../../kernel/access/actor';
import { objectionToRole } from './role-combinations';

describe('the roles of one person', () => {
  it('gives people of employers the role of employer and no other', () => {
    for (const role of roles)
      expect(objectionToRole('employer', [], role)).toBe(
        role === 'employer' ? null : 'role-not-for-account',
      );
  });

  it('never makes a person of the institution an employer', () => {
    expect(objectionToRole('institution', ['administrator'], 'employer')).toBe(
      'role-not-for-account',
    );
  });

  it.each(['confidential_adviser', 'coordinator'] as const)(
    'keeps committee member and %s apart, whichever came first',
    (other) => {
      expect(objectionToRole('institution', [other], 'committee_member')).toBe(
        'roles-not-combined',
      );
      expect(objectionToRole('institution', ['committee_member'], other)).toBe(
        'roles-not-combined',
      );
    },
  );

  it('lets a coordinator also be a student and an administrator', () => {
    expect(objectionToRole('institution', ['coordinator', 'student'], 'administrator')).toBeNull();
  });
});
