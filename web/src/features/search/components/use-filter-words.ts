// The words for filters: as an option in a group, and as a chip that stands by itself.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { programmesQuery } from '../api/programmes';
import type { Filter } from '../state/filter-table';

export interface FilterWords {
  option: (filter: Filter, value: string) => string;
  chip: (filter: Filter, value: string) => string;
}

/** @param namesProgrammes whether names of programmes are needed: only for who follows several */
export function useFilterWords(namesProgrammes: boolean): FilterWords {
  const { t } = useTranslation('search');
  const format = useFormat();
  const language = useLanguage();
  const programmes = useQuery({ ...programmesQuery, enabled: namesProgrammes });

  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const month = (value: string) => format.day(`${value}-01`, 'month');

  const option = (filter: Filter, value: string): string => {
    switch (filter) {
      case 'programme': {
        const programme = programmes.data?.items.find(({ id }) => id === value);
        if (programme) return programme.name[language];
        return programmes.isPending ? '…' : t('option.otherProgramme');
      }
      case 'days':
        return t('option.days', { count: Number(value) });
      case 'start':
        return capital(month(value));
      case 'allowance':
        return value === 'none'
          ? t('option.allowance.none')
          : t('option.allowance.from', { amount: format.money(Number(value)) });
      case 'type':
      case 'travelCosts':
      case 'remote':
      case 'noTest':
      case 'adjustments':
      case 'hours':
      case 'sector':
      case 'language':
        // A test holds the table of values and the catalogue together.
        return t(`option.${filter}.${value}` as 'option.noTest.true');
    }
  };

  const chip = (filter: Filter, value: string): string => {
    if (filter === 'start') return t('chip.start', { month: month(value) });
    if (filter === 'language') return t(`chip.language.${value === 'en' ? 'en' : 'nl'}`);
    return option(filter, value);
  };

  return { option, chip };
}
