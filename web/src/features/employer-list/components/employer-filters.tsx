// Words, a standing and a programme to find employers by.
import { useQuery } from '@tanstack/react-query';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../shared/i18n/use-language';
import { FilterBar, FilterChoice, FilterSearch } from '../../../shared/ui/filter-bar';
import { programmesQuery } from '../api/programmes';
import { standings, type EmployersAddress } from '../state/employers-address';

interface EmployerFiltersProps {
  address: EmployersAddress;
  onChange: (next: Record<string, unknown>) => void;
  searchRef: Ref<HTMLInputElement>;
  count: string;
}

export function EmployerFilters({ address, onChange, searchRef, count }: EmployerFiltersProps) {
  const { t } = useTranslation('employerList');
  const { t: ui } = useTranslation('ui');
  const language = useLanguage();
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  return (
    <FilterBar label={t('filter.label')} count={count}>
      <FilterSearch
        ref={searchRef}
        label={t('filter.search')}
        value={address.q ?? ''}
        onChange={(q) => {
          onChange({ q });
        }}
      />
      <FilterChoice
        label={t('filter.standing')}
        all={t('filter.allStandings')}
        value={address.stand}
        options={standings.map((standing) => ({
          value: standing,
          label: ui(`standing.${standing}`),
        }))}
        onChange={(stand) => {
          onChange({ stand });
        }}
      />
      <FilterChoice
        label={t('filter.programme')}
        all={t('filter.ownProgrammes')}
        value={address.opleiding}
        options={programmes.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={(opleiding) => {
          onChange({ opleiding });
        }}
      />
    </FilterBar>
  );
}
