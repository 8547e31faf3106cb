// People as administrators find them, a page at a time.
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components, operations } from '../../../shared/api/schema.gen';

export type FoundPerson = components['schemas']['FoundPersonResponse'];
type Asked = NonNullable<operations['AdminPeople.list']['parameters']['query']>;
export type PeopleFilter = Pick<Asked, 'q' | 'role' | 'programmeId' | 'state'>;

export const peopleQuery = (filter: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: ['admin', 'people', 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/admin/people', {
          params: { query: { ...filter, ...(pageParam !== '' && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
