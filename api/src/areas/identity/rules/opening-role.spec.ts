// In which role a session begins.
import { openingRole } from './opening-role';

const coordinator = { role: 'coordinator', scopeId: 'programme-1' } as const;
const administrator = { role: 'administrator', scopeId: null } as const;
const baker = { role: 'employer', scopeId: 'baker' } as const;
const miller = { role: 'employer', scopeId: 'miller' } as const;

describe('the role a session begins in', () => {
  it('is none without a grant', () => {
    expect(openingRole([], administrator)).toBeNull();
  });

  it('is the last one, when it is still held', () => {
    expect(openingRole([coordinator, administrator], administrator)).toEqual(administrator);
    expect(openingRole([baker, miller], miller)).toEqual(miller);
  });

  it('is another when the last one was taken away', () => {
    expect(openingRole([coordinator], administrator)).toEqual({
      role: 'coordinator',
      scopeId: null,
    });
    expect(openingRole([baker], miller)).toEqual(baker);
  });

  it('is the one with daily work at a first sign-in', () => {
    expect(openingRole([administrator, coordinator], null)?.role).toBe('coordinator');
  });
});
