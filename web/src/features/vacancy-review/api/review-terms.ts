// Until when each vacancy must be decided on, and why it waits: from the work list, the earliest task of each.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type ReviewTask = components['schemas']['TaskResponse'];

/** Under the key of the work list, so that whatever changes tasks renews these too. */
export const reviewTermsQuery = queryOptions({
  queryKey: ['tasks', 'vacancy-terms'],
  queryFn: async ({ signal }): Promise<Record<string, ReviewTask>> => {
    const terms: Record<string, ReviewTask> = {};
    let cursor: string | undefined;
    for (;;) {
      const query = {
        kind: 'vacancy' as const,
        limit: 100,
        ...(cursor !== undefined && { cursor }),
      };
      const page = await answer(api.GET('/tasks', { params: { query }, signal }));
      // A vacancy has a task for each of its programmes; the list comes in the order of the terms.
      for (const task of page.items) terms[task.subject.id] ??= task;
      if (page.page.next === null) return terms;
      cursor = page.page.next;
    }
  },
});
