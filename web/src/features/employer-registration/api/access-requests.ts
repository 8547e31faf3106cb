// One's own requests to act for an organisation that is known already.
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type OwnRequest = components['schemas']['OwnAccessRequestResponse'];

export const ownRequestsQuery = queryOptions({
  queryKey: ['employer', 'own-access-requests'],
  queryFn: async ({ signal }) => (await answer(api.GET('/access-requests', { signal }))).items,
});

export const withdrawRequest = ({ id, version }: OwnRequest) =>
  answer(
    api.POST('/access-requests/{accessRequestId}/withdraw', {
      params: { path: { accessRequestId: id } },
      headers: ifMatch(version),
    }),
  );
