// The programmes of the institution, for choosing one.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => answer(api.GET('/programmes', { signal })),
  staleTime: Infinity,
});
