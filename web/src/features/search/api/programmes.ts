// The names of programmes, for students who follow more than one.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => answer(api.GET('/programmes', { signal })),
  staleTime: Infinity,
});
