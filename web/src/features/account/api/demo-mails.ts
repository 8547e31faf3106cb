// The mails the demo caught instead of sending them.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';

/** Asked again every few seconds: a mail follows shortly after what caused it. */
export const demoMailsQuery = (to: string | undefined) =>
  queryOptions({
    queryKey: ['demo', 'mails', to ?? null],
    queryFn: ({ signal }) =>
      answer(api.GET('/demo/mails', { params: { query: to ? { to } : {} }, signal })),
    refetchInterval: 3000,
  });
