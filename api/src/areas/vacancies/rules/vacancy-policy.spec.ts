// Who may write, decide on and read a vacancy: the second lock, without any door.
import { mayReadReview, mayReview, mayStart, mayWrite, type Asker } from './vacancy-policy';

const asker = (role: string | null, some: Partial<Asker> = {}): Asker => ({
  role,
  employerId: null,
  programmeIds: [],
  ...some,
});
const others = ['student', 'school_supervisor', 'administrator', 'board', 'committee_member', null];

describe('a vacancy', () => {
  it('is started by people of an employer', () => {
    expect(mayStart(asker('employer', { employerId: 'e1' }))).toBe(true);
    expect(mayStart(asker('employer'))).toBe(false);
    expect(mayStart(asker('coordinator', { employerId: 'e1' }))).toBe(false);
  });

  it('is written by people of its own employer', () => {
    expect(mayWrite(asker('employer', { employerId: 'e1' }), { employerId: 'e1' })).toBe(true);
    expect(mayWrite(asker('employer', { employerId: 'e2' }), { employerId: 'e1' })).toBe(false);
    for (const role of [...others, 'coordinator'])
      expect([role, mayWrite(asker(role, { employerId: 'e1' }), { employerId: 'e1' })]).toEqual([
        role,
        false,
      ]);
  });

  it('is decided on by coordinators of at least one of its programmes', () => {
    const version = { programmeIds: ['p1', 'p2'] };
    expect(mayReview(asker('coordinator', { programmeIds: ['p2', 'p9'] }), version)).toBe(true);
    expect(mayReview(asker('coordinator', { programmeIds: ['p9'] }), version)).toBe(false);
    expect(mayReview(asker('coordinator', { programmeIds: [] }), { programmeIds: [] })).toBe(false);
    for (const role of [...others, 'employer'])
      expect([role, mayReview(asker(role, { programmeIds: ['p1'] }), version)]).toEqual([
        role,
        false,
      ]);
  });

  it('is read by every coordinator once it was submitted, and by no one else at school', () => {
    expect(mayReadReview(asker('coordinator'), { state: 'submitted' })).toBe(true);
    expect(mayReadReview(asker('coordinator'), { state: 'closed' })).toBe(true);
    expect(mayReadReview(asker('coordinator'), { state: 'draft' })).toBe(false);
    for (const role of [...others, 'employer'])
      expect([role, mayReadReview(asker(role), { state: 'published' })]).toEqual([role, false]);
  });
});
