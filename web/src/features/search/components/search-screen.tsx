// Searching internships: what is asked on top, filters beside, results in the middle; all of it in the address.
import { useTranslation } from 'react-i18next';
import { DoubleRule } from '../../../shared/ui/double-rule';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { sorts, toggle, type SearchState } from '../state/search-state';
import { ChosenChips } from './chosen-chips';
import { FilterPanel } from './filter-panel';
import { FilterSheet } from './filter-sheet';
import { ResultHead } from './result-head';
import { SearchForm } from './search-form';
import { SearchResults } from './search-results';
import { useFilterWords } from './use-filter-words';
import { useSearchReads } from './use-search-reads';
import styles from './search-screen.module.css';

interface SearchScreenProps {
  state: SearchState;
  ownProgrammes: readonly string[];
  /** Opens the address of another search. */
  onChange: (state: SearchState) => void;
}

export function SearchScreen({ state, ownProgrammes, onChange }: SearchScreenProps) {
  const { t } = useTranslation('search');
  const words = useFilterWords(ownProgrammes.length > 1);
  const reads = useSearchReads(state);
  const { counts, place, sort } = reads;
  const offered = sorts.filter(
    (name) =>
      name === 'newest' ||
      (name === 'relevance' && state.words !== '') ||
      (name === 'distance' && place.id !== null),
  );
  return (
    <Page>
      <PageTitle sub={t('sub')}>{t('title')}</PageTitle>
      <SearchForm
        asked={state}
        place={place}
        onAsk={(asked) => {
          onChange({ ...state, ...asked });
        }}
      />
      <div className={styles.rule}>
        <DoubleRule />
      </div>
      <div className={styles.columns}>
        <section className={styles.filters} aria-labelledby="filters">
          <h2 id="filters">{t('filters.title')}</h2>
          <FilterPanel
            chosen={state.chosen}
            counts={counts.data}
            ownProgrammes={ownProgrammes}
            words={words}
            onToggle={(filter, value) => {
              onChange({ ...state, chosen: toggle(state.chosen, filter, value) });
            }}
          />
        </section>
        <div className={styles.results}>
          <FilterSheet
            state={state}
            placeId={place.id}
            ownProgrammes={ownProgrammes}
            words={words}
            onApply={(chosen) => {
              onChange({ ...state, chosen });
            }}
          />
          <ResultHead
            total={counts.isError ? null : counts.data?.total}
            sort={sort}
            offered={offered}
            onSort={(chosen) => {
              onChange({ ...state, sort: chosen });
            }}
          />
          <div className={styles.chips}>
            <ChosenChips
              state={state}
              hasPlace={place.id !== null}
              words={words}
              onChange={onChange}
            />
          </div>
          <SearchResults state={state} reads={reads} words={words} onChange={onChange} />
        </div>
      </div>
    </Page>
  );
}
