// Places to travel from, by the letters somebody typed; the list of places does not change while a page stands.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type Place = components['schemas']['PlaceResponse'];

export const placesQuery = (typed: string) =>
  queryOptions({
    queryKey: ['places', typed],
    queryFn: async ({ signal }) => {
      const { items } = await answer(
        api.GET('/places', { signal, params: { query: { q: typed } } }),
      );
      return items;
    },
    staleTime: Infinity,
  });
