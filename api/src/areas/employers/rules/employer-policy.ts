// Who may do what with an organisation: its own people by their level, coordinators for the school.
import type { AccessRequestState } from './access-request-lifecycle';
import type { MemberLevel } from './membership';

export interface EmployersViewer {
  readonly role: string | null;
  /** The organisation this person acts for. */
  readonly employerId: string | null;
}

/** Colleagues of the organisation see it. */
export const mayReadOwn = (viewer: EmployersViewer, employerId: string): boolean =>
  viewer.role === 'employer' && viewer.employerId === employerId;

/** Owners change its details and decide who else acts for it. */
export const mayManageOwn = (
  viewer: EmployersViewer,
  employerId: string,
  level: MemberLevel | null,
): boolean => mayReadOwn(viewer, employerId) && level === 'owner';

/** Owners end the access of others; everybody may leave. */
export const mayEndMembership = (
  viewer: EmployersViewer & { readonly accountId: string },
  employerId: string,
  level: MemberLevel | null,
  memberId: string,
): boolean =>
  mayReadOwn(viewer, employerId) &&
  level !== null &&
  (level === 'owner' || memberId === viewer.accountId);

/** The owner answers in time; after that a coordinator does. */
export function mayAnswerAccessRequest(
  viewer: EmployersViewer,
  request: { readonly employerId: string; readonly state: AccessRequestState },
  level: MemberLevel | null,
): boolean {
  if (viewer.role === 'coordinator') return request.state !== 'open';
  return mayManageOwn(viewer, request.employerId, level);
}

/** Coordinators read and write the file of every employer, whichever programme brought it in (product.md 1). */
export const mayKeepFile = (viewer: { readonly role: string | null }): boolean =>
  viewer.role === 'coordinator';

/** The trade register is asked for people of employers, also before they have an organisation, and for coordinators. */
export const mayLookUp = (viewer: { readonly role: string | null }): boolean =>
  viewer.role === null || viewer.role === 'employer' || viewer.role === 'coordinator';
