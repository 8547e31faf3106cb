// Words and a state to look for among the own vacancies, with how many there are of each.
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar, FilterChoice, FilterSearch } from '../../../shared/ui/filter-bar';
import type { OwnVacancies } from '../api/own-vacancies';
import { vacancyStates, type ListAddress } from '../state/list-address';

interface VacancyFiltersProps {
  address: ListAddress;
  vacancies: OwnVacancies;
  shown: number;
  onChange: (change: { [Key in keyof ListAddress]?: ListAddress[Key] | undefined }) => void;
}

export function VacancyFilters({ address, vacancies, shown, onChange }: VacancyFiltersProps) {
  const { t } = useTranslation('ownVacancies');
  const search = useCallback(
    (q: string) => {
      onChange({ q });
    },
    [onChange],
  );
  return (
    <FilterBar label={t('list.filters')} count={t('list.count', { count: shown })}>
      <FilterSearch label={t('list.search')} value={address.q ?? ''} onChange={search} />
      <FilterChoice
        label={t('list.state')}
        all={t('list.allStates', { count: vacancies.items.length })}
        value={address.stand}
        options={vacancyStates
          .filter((state) => (vacancies.counts[state] ?? 0) > 0 || state === address.stand)
          .map((state) => ({
            value: state,
            label: t('list.stateCount', {
              state: t(`state.${state}`),
              count: vacancies.counts[state] ?? 0,
            }),
          }))}
        onChange={(stand) => {
          onChange({ stand });
        }}
      />
    </FilterBar>
  );
}
