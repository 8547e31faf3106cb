// How many there are, and how many each filter would give; apart from the list, so that the list never waits for it.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';
import { askedAhead, type FilterQuery } from './search-query';

export type Counts = components['schemas']['VacancyCountsResponse'];

export const countsQuery = (query: FilterQuery) =>
  queryOptions({
    queryKey: ['search', 'counts', query],
    queryFn: ({ signal }) => answer(api.GET('/search/facets', { signal, params: { query } })),
    staleTime: askedAhead,
    refetchOnWindowFocus: false,
  });
