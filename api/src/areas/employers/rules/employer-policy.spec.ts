// Every actor against every act on an organisation.
import { accessRequestLifecycle } from './access-request-lifecycle';
import {
  mayAnswerAccessRequest,
  mayEndMembership,
  mayKeepFile,
  mayLookUp,
  mayManageOwn,
  mayReadOwn,
} from './employer-policy';

const own = { role: 'employer', employerId: 'e1', accountId: 'me' };
const other = { role: 'employer', employerId: 'e2', accountId: 'me' };
const roles = [
  'student',
  'coordinator',
  'school_supervisor',
  'confidential_adviser',
  'committee_member',
  'administrator',
  'board',
  null,
];

describe('the policy of employers', () => {
  it('opens an organisation to its own people only', () => {
    expect(mayReadOwn(own, 'e1')).toBe(true);
    expect(mayReadOwn(other, 'e1')).toBe(false);
    for (const role of roles) expect(mayReadOwn({ role, employerId: 'e1' }, 'e1')).toBe(false);
  });

  it('lets owners manage, not members, not owners of another organisation', () => {
    expect(mayManageOwn(own, 'e1', 'owner')).toBe(true);
    expect(mayManageOwn(own, 'e1', 'member')).toBe(false);
    expect(mayManageOwn(own, 'e1', null)).toBe(false);
    expect(mayManageOwn(other, 'e1', 'owner')).toBe(false);
  });

  it('lets everybody leave, and owners end the access of others', () => {
    expect(mayEndMembership(own, 'e1', 'member', 'me')).toBe(true);
    expect(mayEndMembership(own, 'e1', 'member', 'colleague')).toBe(false);
    expect(mayEndMembership(own, 'e1', 'owner', 'colleague')).toBe(true);
    expect(mayEndMembership(own, 'e1', null, 'me')).toBe(false);
    expect(mayEndMembership(other, 'e1', 'owner', 'me')).toBe(false);
  });

  it('gives a request for access to the owner, and to a coordinator once it was not answered in time', () => {
    for (const state of accessRequestLifecycle.states) {
      const request = { employerId: 'e1', state };
      expect(mayAnswerAccessRequest(own, request, 'owner')).toBe(true);
      expect(mayAnswerAccessRequest(own, request, 'member')).toBe(false);
      expect(mayAnswerAccessRequest(other, request, 'owner')).toBe(false);
      const coordinator = { role: 'coordinator', employerId: null };
      expect(mayAnswerAccessRequest(coordinator, request, null)).toBe(state !== 'open');
      for (const role of roles.filter((name) => name !== 'coordinator'))
        expect(mayAnswerAccessRequest({ role, employerId: null }, request, null)).toBe(false);
    }
  });

  it('gives the file to coordinators', () => {
    for (const role of [...roles, 'employer'])
      expect(mayKeepFile({ role })).toBe(role === 'coordinator');
  });

  it('asks the trade register for people of employers and for coordinators only', () => {
    for (const role of [...roles, 'employer'])
      expect(mayLookUp({ role })).toBe([null, 'employer', 'coordinator'].includes(role));
  });
});
