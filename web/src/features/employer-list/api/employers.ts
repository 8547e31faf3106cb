// Employers as coordinators find them: by name, number or place, by standing in a programme, a page at a time.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components, operations } from '../../../shared/api/schema.gen';

export type ListedEmployer = components['schemas']['ListedEmployerResponse'];
type Asked = NonNullable<operations['EmployerInsights.page']['parameters']['query']>;
export type EmployerFilter = Pick<Asked, 'q' | 'standing' | 'programmeId'>;

export const employerPage = 50;

export const employersQuery = (filter: EmployerFilter) =>
  infiniteQueryOptions({
    queryKey: ['employers', 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/employers', {
          params: {
            query: {
              ...filter,
              limit: employerPage,
              ...(pageParam !== '' && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** The few that the quick jump offers. */
export const employersLikeQuery = (q: string) =>
  queryOptions({
    queryKey: ['employers', 'like', q],
    queryFn: ({ signal }) =>
      answer(api.GET('/employers', { params: { query: { q, limit: 7 } }, signal })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
