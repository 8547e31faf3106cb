// The browsers in which one is signed in, and ending that.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type MySession = components['schemas']['OwnSession'];

export const mySessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: ({ signal }) => answer(api.GET('/me/sessions', { signal })),
});

export const endSession = (sessionId: string) =>
  answer(api.DELETE('/me/sessions/{sessionId}', { params: { path: { sessionId } } }));

export const endOtherSessions = () => answer(api.DELETE('/me/sessions'));
