// Which roles can be given and taken, and how an institution is never left without an administrator.
import {
  grantableRoles,
  objectionToBlock,
  objectionToGrant,
  objectionToRevoke,
} from './role-change';

describe('giving a role', () => {
  it('asks a programme for exactly those roles that are over one, and a cohort for students', () => {
    for (const role of grantableRoles) {
      const over = role === 'student' || role === 'coordinator';
      const bare = { role, programmeId: null, cohort: 2025 };
      expect([role, objectionToGrant(bare)]).toEqual([role, over ? 'role-needs-programme' : null]);
      expect([role, objectionToGrant({ ...bare, programmeId: 'p1' })]).toEqual([
        role,
        over ? null : 'role-has-no-programme',
      ]);
    }
    expect(objectionToGrant({ role: 'student', programmeId: 'p1', cohort: null })).toBe(
      'student-needs-cohort',
    );
    expect(objectionToGrant({ role: 'coordinator', programmeId: 'p1', cohort: null })).toBeNull();
  });
});

describe('taking a role', () => {
  it('leaves the role of employers to their organisation', () => {
    expect(objectionToRevoke('me', 'them', 'employer', ['me'])).toBe('role-of-employers');
  });

  it('never takes one’s own administrator role, nor the last one', () => {
    expect(objectionToRevoke('me', 'me', 'administrator', ['me', 'them'])).toBe(
      'own-administrator-role',
    );
    expect(objectionToRevoke('me', 'them', 'administrator', ['them'])).toBe('last-administrator');
    expect(objectionToRevoke('me', 'them', 'administrator', ['me', 'them'])).toBeNull();
  });

  it('takes the administrator role of somebody who cannot sign in any more', () => {
    expect(objectionToRevoke('me', 'blocked', 'administrator', ['me'])).toBeNull();
  });

  it('lets an administrator lay down another role of their own', () => {
    expect(objectionToRevoke('me', 'me', 'coordinator', ['me'])).toBeNull();
  });
});

describe('blocking an account', () => {
  it('refuses one’s own and the last administrator’s', () => {
    expect(objectionToBlock('me', 'me', ['me', 'them'])).toBe('own-account');
    expect(objectionToBlock('me', 'them', ['them'])).toBe('last-administrator');
    expect(objectionToBlock('me', 'them', ['me', 'them'])).toBeNull();
    expect(objectionToBlock('me', 'student', ['me'])).toBeNull();
  });
});
