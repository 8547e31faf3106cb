// A better spelling of words that gave nothing: "bedoelde je begeleiding?"
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';

export const suggestionQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', 'suggestion', words],
    queryFn: ({ signal }) =>
      answer(api.GET('/search/suggest', { signal, params: { query: { words } } })),
    retry: false,
  });
