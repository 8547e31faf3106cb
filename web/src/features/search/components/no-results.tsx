// Nothing found: a better spelling if there is one, and the filter whose removal helps most, with what it gives.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useFormat } from '../../../shared/format/use-format';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Sheet } from '../../../shared/ui/sheet';
import type { Counts } from '../api/search-counts';
import { suggestionQuery } from '../api/suggest-words';
import { writeAddress } from '../state/search-address';
import { countOn, withoutFilters, type SearchState } from '../state/search-state';
import type { FilterWords } from './use-filter-words';
import styles from './no-results.module.css';

interface NoResultsProps {
  state: SearchState;
  dropped: Counts['whenDropped'][number] | undefined;
  words: FilterWords;
  onChange: (state: SearchState) => void;
}

export function NoResults({ state, dropped, words, onChange }: NoResultsProps) {
  const { t } = useTranslation('search');
  const isFiltered = countOn(state.chosen) > 0 || state.km !== null;
  const isAsked = isFiltered || state.words !== '';
  return (
    <Sheet bleed>
      {state.words !== '' && <Suggestion state={state} />}
      {isAsked ? (
        <EmptyState action={<WayOut {...{ state, dropped, words, onChange, isFiltered }} />}>
          {isFiltered ? t('empty.withFilters') : t('empty.forWords', { words: state.words })}
          {dropped && <Gain state={state} dropped={dropped} words={words} />}
        </EmptyState>
      ) : (
        <EmptyState action={<Link to={paths.help}>{t('empty.help')}</Link>}>
          {t('empty.none')}
        </EmptyState>
      )}
    </Sheet>
  );
}

/** "Bedoelde je begeleiding?": a link, since it leads to another search. */
function Suggestion({ state }: { state: SearchState }) {
  const { t } = useTranslation('search');
  const better = useQuery(suggestionQuery(state.words)).data?.words;
  if (!better) return null;
  return (
    <p className={styles.suggestion} role="status">
      {t('empty.suggestion')}{' '}
      <Link to={paths.search} search={writeAddress({ ...state, words: better })}>
        {better}
      </Link>
      {'?'}
    </p>
  );
}

interface GainProps extends Pick<NoResultsProps, 'state' | 'words'> {
  dropped: NonNullable<NoResultsProps['dropped']>;
}

function Gain({ state, dropped, words }: GainProps) {
  const { t } = useTranslation('search');
  const format = useFormat();
  const filter = useDroppedWords(state, words)(dropped.filter);
  return (
    <>
      {' '}
      {t('empty.without', { filter })} <strong>{format.number(dropped.total, 0)}</strong>
      {'.'}
    </>
  );
}

interface WayOutProps extends NoResultsProps {
  isFiltered: boolean;
}

function WayOut({ state, dropped, words, onChange, isFiltered }: WayOutProps) {
  const { t } = useTranslation('search');
  const named = useDroppedWords(state, words);
  if (dropped) {
    return (
      <Button
        variant="default"
        onClick={() => {
          onChange(without(state, dropped.filter));
        }}
      >
        {t('empty.remove', { filter: named(dropped.filter) })}
      </Button>
    );
  }
  return (
    <Button
      variant="default"
      onClick={() => {
        onChange(isFiltered ? withoutFilters(state) : { ...state, words: '' });
      }}
    >
      {isFiltered ? t('filters.clear') : t('empty.remove', { filter: state.words })}
    </Button>
  );
}

type Droppable = Counts['whenDropped'][number]['filter'];

function useDroppedWords(state: SearchState, words: FilterWords): (filter: Droppable) => string {
  const { t } = useTranslation('search');
  return (filter) => {
    if (filter === 'words') return state.words;
    if (filter === 'km') return t('filter.km', { km: state.km ?? 0 });
    return state.chosen[filter].map((value) => words.chip(filter, value)).join(', ');
  };
}

function without(state: SearchState, filter: Droppable): SearchState {
  if (filter === 'words') return { ...state, words: '' };
  if (filter === 'km') return { ...state, km: null };
  return { ...state, chosen: { ...state.chosen, [filter]: [] } };
}
