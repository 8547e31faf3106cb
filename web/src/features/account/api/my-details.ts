// What the account holds about its owner, and changing it.
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';
import { sessionQuery } from '../../../shared/api/session';

export type MyDetails = components['schemas']['MeResponse'];
export type MyDetailsChange = components['schemas']['ChangeMyDetailsRequest'];

export const myDetailsQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => answer(api.GET('/me', { signal })),
});

/** Changes by the version that was seen; afterwards the head of the page knows it, too. */
export async function changeMyDetails(
  client: QueryClient,
  seen: number,
  change: MyDetailsChange,
): Promise<MyDetails> {
  const me = await answer(api.PATCH('/me', { body: change, headers: ifMatch(seen) }));
  client.setQueryData(myDetailsQuery.queryKey, me);
  client.setQueryData(sessionQuery.queryKey, (known) => known && { ...known, account: me });
  return me;
}
