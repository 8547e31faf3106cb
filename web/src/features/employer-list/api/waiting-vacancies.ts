// Vacancies that wait for a coordinator's review: the quick jump finds them by their title.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';

export const waitingVacanciesQuery = queryOptions({
  queryKey: ['vacancies', 'waiting', 'all'],
  queryFn: ({ signal }) =>
    answer(api.GET('/vacancies', { params: { query: { limit: 100 } }, signal })),
  staleTime: 30_000,
});
