// Which vacancies: those that wait, or another state; one of the own programmes, or all of them.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../../shared/api/session';
import { useLanguage } from '../../../shared/i18n/use-language';
import { FilterBar, FilterChoice } from '../../../shared/ui/filter-bar';
import { programmesQuery } from '../../search/api/programmes';
import { otherStates, type ReviewAddress } from '../state/review-address';

interface ReviewFiltersProps {
  address: ReviewAddress;
  count: string;
  onChange: (change: { [Key in keyof ReviewAddress]?: ReviewAddress[Key] | undefined }) => void;
}

export function ReviewFilters({ address, count, onChange }: ReviewFiltersProps) {
  const { t } = useTranslation('vacancyReview');
  const language = useLanguage();
  const own = useQuery({ ...sessionQuery, enabled: false }).data?.programmeIds ?? [];
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  return (
    <FilterBar label={t('list.filters')} count={count}>
      <FilterChoice
        label={t('list.state')}
        all={t('list.waiting')}
        value={address.stand}
        options={otherStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        onChange={(stand) => {
          onChange({ stand });
        }}
      />
      <FilterChoice
        label={t('list.programme')}
        all={t('list.allProgrammes')}
        value={address.opleiding}
        options={programmes
          .filter(({ id }) => own.includes(id))
          .map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={(opleiding) => {
          onChange({ opleiding });
        }}
      />
    </FilterBar>
  );
}
