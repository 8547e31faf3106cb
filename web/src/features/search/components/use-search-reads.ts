// Reads what belongs to a search: the place it starts from, the results, the counts; list and counts apart.
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../../shared/i18n/use-language';
import { placesQuery, type Place } from '../api/find-places';
import { countsQuery } from '../api/search-counts';
import { filterQuery, pageQuery } from '../api/search-query';
import { resultsQuery } from '../api/search-results';
import { matchPlace } from '../state/match-place';
import { sortInForce, type SearchState, type StartingPlace } from '../state/search-state';

export interface PlaceInForce {
  id: number | null;
  /** The place that a typed name was taken for. */
  taken: Place | null;
  isUnknown: boolean;
  isPending: boolean;
}

export function usePlaceInForce({ text, id }: StartingPlace): PlaceInForce {
  const isTyped = text !== '' && id === null;
  const { data, isPending } = useQuery({ ...placesQuery(text), enabled: isTyped });
  if (!isTyped) return { id, taken: null, isUnknown: false, isPending: false };
  const taken = data ? matchPlace(text, data) : null;
  return {
    id: taken?.id ?? null,
    taken,
    isUnknown: data !== undefined && taken === null,
    isPending,
  };
}

export function useSearchReads(state: SearchState) {
  const language = useLanguage();
  const place = usePlaceInForce(state.place);
  const filter = filterQuery(state, place.id);
  const sort = sortInForce(state, place.id !== null);
  // What was there stays in sight, marked as busy, until the new answer has come.
  const rules = { enabled: !place.isPending, placeholderData: keepPreviousData };
  const results = useInfiniteQuery({
    ...resultsQuery(pageQuery(filter, sort), language),
    ...rules,
  });
  const counts = useQuery({ ...countsQuery(filter), ...rules });
  return { place, sort, results, counts };
}
