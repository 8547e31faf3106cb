// The results in order, twenty at a time.
import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';
import type { Language } from '../../../shared/i18n/languages';
import { askedAhead, type PageQuery } from './search-query';

export type VacancyResult = components['schemas']['VacancyResultResponse'];

export const pageSize = 20;

/** The facts come in the language of the reader, so each language is an answer of its own. */
export const resultsQuery = (query: PageQuery, language: Language) =>
  infiniteQueryOptions({
    queryKey: ['search', 'results', language, query],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/search', {
          signal,
          params: { query: { ...query, limit: pageSize, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    // Long enough not to ask again what was asked while the screen was on its way; no cache.
    staleTime: askedAhead,
    initialPageParam: '',
    getNextPageParam: ({ page }) => page.next,
    // Coming back to the window must not shuffle a list somebody is reading.
    refetchOnWindowFocus: false,
  });
