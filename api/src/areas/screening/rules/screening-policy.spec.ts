// Who may do what with a screening: every role, own and foreign.
import { roles, type Actor, type Role } from '../../../kernel/access/actor';
import {
  mayAdopt,
  mayAnswer,
  mayDecide,
  mayReadScreening,
  mayReadTemplates,
  mayReview,
  mayWatch,
} from './screening-policy';

const screening = { employerId: 'employer', programmeIds: ['one', 'two'] };

const actor = (role: Role | null, other: Partial<Actor> = {}): Actor => ({
  accountId: 'account',
  sessionId: 'session',
  name: 'Iemand',
  language: 'nl',
  role,
  programmeIds: [],
  employerId: null,
  ...other,
});

const own = {
  programmeIds: ['two'],
  employerId: 'employer',
};

describe('the policy of screening', () => {
  it('lets only people of the employer answer', () => {
    const answering = [...roles, null].filter((role) => mayAnswer(actor(role, own), screening));
    expect(answering).toEqual(['employer']);
    expect(mayAnswer(actor('employer', { employerId: 'other' }), screening)).toBe(false);
    expect(mayAnswer(actor('employer'), screening)).toBe(false);
  });

  it('lets only coordinators read screenings', () => {
    expect([...roles, null].filter((role) => mayReadScreening(actor(role, own)))).toEqual([
      'coordinator',
    ]);
  });

  it('lets only coordinators of a programme that was applied for check', () => {
    expect([...roles, null].filter((role) => mayReview(actor(role, own), screening))).toEqual([
      'coordinator',
    ]);
    expect(mayReview(actor('coordinator', { programmeIds: ['three'] }), screening)).toBe(false);
    expect(mayReview(actor('coordinator'), screening)).toBe(false);
  });

  it('lets only coordinators of that very programme decide', () => {
    const deciding = [...roles, null].filter((role) =>
      mayDecide(actor(role, own), screening, 'two'),
    );
    expect(deciding).toEqual(['coordinator']);
    expect(mayDecide(actor('coordinator', own), screening, 'one')).toBe(false);
    const third = actor('coordinator', { programmeIds: ['three'] });
    expect(mayDecide(third, screening, 'three')).toBe(false);
  });

  it('lets coordinators adopt for own programmes, also those not applied for', () => {
    const adopting = [...roles, null].filter((role) => mayAdopt(actor(role, own), 'two'));
    expect(adopting).toEqual(['coordinator']);
    expect(mayAdopt(actor('coordinator', own), 'one')).toBe(false);
  });

  it('lets coordinators watch over admissions for own programmes', () => {
    expect([...roles, null].filter((role) => mayWatch(actor(role, own), 'two'))).toEqual([
      'coordinator',
    ]);
    expect(mayWatch(actor('coordinator', own), 'one')).toBe(false);
  });

  it('lets administrators and coordinators read the checklist', () => {
    expect([...roles, null].filter((role) => mayReadTemplates(actor(role, own)))).toEqual([
      'coordinator',
      'administrator',
    ]);
  });
});
