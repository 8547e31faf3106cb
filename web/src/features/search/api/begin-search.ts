// Asks for results and counts while the screen itself is still on its way: on a phone that saves a round trip.
import type { QueryClient } from '@tanstack/react-query';
import { currentLanguage } from '../../../shared/i18n/i18n';
import { sortInForce, type SearchState } from '../state/search-state';
import { countsQuery } from './search-counts';
import { filterQuery, pageQuery } from './search-query';
import { resultsQuery } from './search-results';

export function beginSearch(client: QueryClient, state: SearchState): void {
  const { text, id } = state.place;
  // A place that was only typed has to be looked up first.
  if (text !== '' && id === null) return;
  const filter = filterQuery(state, id);
  const results = resultsQuery(
    pageQuery(filter, sortInForce(state, id !== null)),
    currentLanguage(),
  );
  // Parts that were there already are renewed by the list, all of them.
  if (client.getQueryData(results.queryKey) !== undefined) return;
  // A failure shows where the answer is used.
  client.infiniteQuery(results).catch(() => undefined);
  client.query(countsQuery(filter)).catch(() => undefined);
}
