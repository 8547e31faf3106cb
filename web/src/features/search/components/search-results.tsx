// What was found, in its four faces: on its way, failed, nothing, a list.
import { useLocation } from '@tanstack/react-router';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { ProblemView } from '../../../shared/ui/problem-view';
import type { SearchState } from '../state/search-state';
import { NoResults } from './no-results';
import { ResultList } from './result-list';
import { ResultSkeleton } from './result-skeleton';
import type { FilterWords } from './use-filter-words';
import type { useSearchReads } from './use-search-reads';
import styles from './search-results.module.css';

interface SearchResultsProps {
  state: SearchState;
  reads: ReturnType<typeof useSearchReads>;
  words: FilterWords;
  onChange: (state: SearchState) => void;
}

export function SearchResults({ state, reads, words, onChange }: SearchResultsProps) {
  const { results, counts, place } = reads;
  const here = useLocation({
    select: ({ href, state: entry }) => ({ href, index: entry.__TSR_index }),
  });
  const retry = () => {
    void results.refetch();
    void counts.refetch();
  };

  if (results.isPending) {
    return (
      <LoadingSheet onRetry={retry}>
        <ResultSkeleton />
      </LoadingSheet>
    );
  }
  if (results.data === undefined) return <ProblemView problem={results.error} onRetry={retry} />;

  const found = results.data.pages.flatMap(({ items }) => items);
  const isBusy = results.isPlaceholderData;
  const total = counts.isPlaceholderData ? null : (counts.data?.total ?? null);
  const from =
    place.id === null ? null : { id: place.id, name: place.taken?.name ?? state.place.text };
  return (
    <>
      {isBusy && <LoadingSheet lines={0} onRetry={retry} />}
      {results.isError && <ProblemView problem={results.error} onRetry={retry} />}
      <div className={styles.found} aria-busy={isBusy} data-busy={isBusy || undefined}>
        {found.length === 0 ? (
          <NoResults
            state={state}
            dropped={counts.data?.whenDropped[0]}
            words={words}
            onChange={onChange}
          />
        ) : (
          <ResultList
            results={found}
            kept={{ ...here, total, from }}
            hasMore={results.hasNextPage}
            isLoadingMore={results.isFetchingNextPage}
            onMore={() => void results.fetchNextPage()}
          />
        )}
      </div>
    </>
  );
}
