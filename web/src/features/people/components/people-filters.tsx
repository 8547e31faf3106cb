// What to look for among people: words, a role, a programme, blocked or not.
import { useQuery } from '@tanstack/react-query';
import { useCallback, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../shared/i18n/use-language';
import { FilterBar, FilterChoice, FilterSearch } from '../../../shared/ui/filter-bar';
import { programmesQuery } from '../../institution/api/programmes';
import { peopleRoles, peopleStates, type PeopleAddress } from '../state/people-address';
import { useRoleWords } from './use-role-words';

interface PeopleFiltersProps {
  address: PeopleAddress;
  onChange: (change: { [Key in keyof PeopleAddress]?: PeopleAddress[Key] | undefined }) => void;
  count: string;
  searchRef: Ref<HTMLInputElement>;
}

export function PeopleFilters({ address, onChange, count, searchRef }: PeopleFiltersProps) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const words = useRoleWords();
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  const search = useCallback(
    (q: string) => {
      onChange({ q });
    },
    [onChange],
  );
  return (
    <FilterBar label={t('list.filters')} count={count}>
      <FilterSearch
        ref={searchRef}
        label={t('list.search')}
        value={address.q ?? ''}
        onChange={search}
      />
      <FilterChoice
        label={t('list.role')}
        all={t('list.allRoles')}
        value={address.rol}
        options={peopleRoles.map((role) => ({ value: role, label: words.role(role) }))}
        onChange={(rol) => {
          onChange({ rol });
        }}
      />
      <FilterChoice
        label={t('list.programme')}
        all={t('list.allProgrammes')}
        value={address.opleiding}
        options={programmes.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={(opleiding) => {
          onChange({ opleiding });
        }}
      />
      <FilterChoice
        label={t('list.state')}
        all={t('list.allStates')}
        value={address.stand}
        options={peopleStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        onChange={(stand) => {
          onChange({ stand });
        }}
      />
    </FilterBar>
  );
}
