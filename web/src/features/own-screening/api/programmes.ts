// The programmes for which an employer can ask to be admitted.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type Programme = components['schemas']['ProgrammeResponse'];

export const programmesQuery = queryOptions({
  queryKey: ['programmes', 'all'],
  queryFn: async ({ signal }) => (await answer(api.GET('/programmes', { signal }))).items,
  staleTime: 60_000,
});
