// What is filtered at this moment, each to be taken off by itself.
import { useTranslation } from 'react-i18next';
import { FilterChips } from '../../../shared/ui/filter-chips';
import { filters, type Filter } from '../state/filter-table';
import { toggle, withoutFilters, type SearchState } from '../state/search-state';
import type { FilterWords } from './use-filter-words';

interface ChosenChipsProps {
  state: SearchState;
  /** Without a place that is known no distance holds. */
  hasPlace: boolean;
  words: FilterWords;
  onChange: (state: SearchState) => void;
}

export function ChosenChips({ state, hasPlace, words, onChange }: ChosenChipsProps) {
  const { t } = useTranslation('search');
  const ticked = filters.flatMap((filter) =>
    state.chosen[filter].map((value) => ({
      id: `${filter}:${value}`,
      label: words.chip(filter, value),
    })),
  );
  const near =
    hasPlace && state.km !== null ? [{ id: 'km', label: t('filter.km', { km: state.km }) }] : [];
  return (
    <FilterChips
      chips={[...ticked, ...near]}
      onRemove={(id) => {
        if (id === 'km') {
          onChange({ ...state, km: null });
          return;
        }
        const [filter, value] = id.split(/:(.*)/s) as [Filter, string];
        onChange({ ...state, chosen: toggle(state.chosen, filter, value) });
      }}
      onClear={() => {
        onChange(withoutFilters(state));
      }}
    />
  );
}
