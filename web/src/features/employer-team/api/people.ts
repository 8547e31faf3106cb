// Who acts for one's own organisation: colleagues, invitations, requests to be let in, and every command on them.
import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

type Schemas = components['schemas'];
export type Member = Schemas['MemberResponse'];
export type Level = Member['level'];
export type Invitation = Schemas['InvitationResponse'];
export type AccessRequest = Schemas['AccessRequestResponse'];

export const membersQuery = queryOptions({
  queryKey: ['employer', 'members'],
  queryFn: ({ signal }) => answer(api.GET('/employer/members', { signal })),
});

/** For those who may answer them. */
export const accessRequestsQuery = queryOptions({
  queryKey: ['employer', 'access-requests'],
  queryFn: async ({ signal }) =>
    (await answer(api.GET('/employer/access-requests', { signal }))).items,
});

export const invite = (email: string, level: Level, key: string) =>
  answer(
    api.POST('/employer/invitations', { body: { email, level }, headers: idempotencyKey(key) }),
  );

export const revoke = ({ id, version }: Invitation) =>
  answer(
    api.DELETE('/employer/invitations/{invitationId}', {
      params: { path: { invitationId: id } },
      headers: ifMatch(version),
    }),
  );

const seen = ({ accountId, version }: Member) => ({
  params: { path: { accountId } },
  headers: ifMatch(version),
});

export const changeLevel = (member: Member, level: Level) =>
  answer(api.PATCH('/employer/members/{accountId}', { ...seen(member), body: { level } }));

/** Also of oneself: leaving. */
export const endMembership = (member: Member) =>
  answer(api.DELETE('/employer/members/{accountId}', seen(member)));

export const answerRequest = (
  { id, version }: AccessRequest,
  given: 'grant' | 'refuse',
  reason: string,
) => {
  const call = {
    params: { path: { accessRequestId: id } },
    body: { reason },
    headers: ifMatch(version),
  };
  return answer(
    given === 'grant'
      ? api.POST('/employer/access-requests/{accessRequestId}/grant', call)
      : api.POST('/employer/access-requests/{accessRequestId}/refuse', call),
  );
};
