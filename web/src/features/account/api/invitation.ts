// An invitation to act for an organisation: what it says, and accepting it.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';

/** The token travels in the body, so that it stands in no log. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => answer(api.POST('/invitations/preview', { body: { token }, signal })),
    retry: false,
  });

export const acceptInvitation = (token: string) =>
  answer(api.POST('/invitations/accept', { body: { token } }));
