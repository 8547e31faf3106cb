// Rules for all reads: nothing is shown stale, a refusal is not asked again, an ended session is noticed.
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error';
import { sessionQuery } from './session';

export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noticeEndedSession }),
    mutationCache: new MutationCache({ onError: noticeEndedSession }),
    defaultOptions: {
      queries: {
        staleTime: 0,
        retry: (failures, error) =>
          error instanceof ProblemError && error.isPassing && error.status !== 429 && failures < 2,
      },
      mutations: { retry: false },
    },
  });

  function noticeEndedSession(error: Error): void {
    if (error instanceof ProblemError && error.status === 401) {
      void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    }
  }

  return client;
}
