// The results as one sheet, and "Toon 20 meer" under them; what was in sight stays there and keeps the focus.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Pager } from '../../../shared/ui/pager';
import { Sheet } from '../../../shared/ui/sheet';
import type { KeptSearch } from '../../vacancy-page/api/kept-search';
import { pageSize, type VacancyResult } from '../api/search-results';
import { ResultEntry } from './result-entry';
import styles from './result-list.module.css';

interface ResultListProps {
  results: readonly VacancyResult[];
  kept: KeptSearch;
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: () => void;
}

export function ResultList({ results, kept, hasMore, isLoadingMore, onMore }: ResultListProps) {
  const { t } = useTranslation('search');
  const list = useFocusOnLastPart(results.length, hasMore);
  const left = kept.total === null ? pageSize : kept.total - results.length;
  return (
    <>
      <Sheet flush bleed>
        <ul ref={list} className={styles.list}>
          {results.map((result) => (
            <ResultEntry key={result.id} result={result} kept={kept} />
          ))}
        </ul>
      </Sheet>
      <Pager
        hasMore={hasMore}
        isLoading={isLoadingMore}
        step={left > 0 ? Math.min(pageSize, left) : pageSize}
        shown={results.length}
        onMore={() => {
          if (!isLoadingMore) onMore();
        }}
      >
        <p>{t('order')}</p>
      </Pager>
    </>
  );
}

/** The button goes with the last part: its focus moves to the first entry that came. */
function useFocusOnLastPart(count: number, hasMore: boolean) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef({ count, hasMore });
  useEffect(() => {
    const { count: shown, hasMore: hadMore } = before.current;
    before.current = { count, hasMore };
    const lostFocus = document.activeElement === document.body;
    if (!hadMore || hasMore || count <= shown || !lostFocus) return;
    list.current?.children[shown]?.querySelector('a')?.focus();
  }, [count, hasMore]);
  return list;
}
