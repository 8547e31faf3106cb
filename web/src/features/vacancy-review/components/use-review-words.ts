// Says what stands in a field of a vacancy in words: the API hands values over as they are stored.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { programmesQuery } from '../../search/api/programmes';
import type { ReviewedField } from '../api/vacancy-review';

const kinds = ['work_internship', 'graduation_internship', 'orientation_internship'] as const;

export function useReviewWords() {
  const { t } = useTranslation('vacancyReview');
  const format = useFormat();
  const language = useLanguage();
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  const programme = (id: string) => programmes.find((each) => each.id === id);

  const value = (field: ReviewedField, stored: string | null): string => {
    if (stored === null || stored === '') return t('value.none');
    switch (field) {
      case 'type': {
        const kind = kinds.find((each) => each === stored);
        return kind ? t(`type.${kind}`) : stored;
      }
      case 'language':
        return t(stored === 'en' ? 'value.en' : 'value.nl');
      case 'startFlexible':
      case 'travelCosts':
        return t(stored === 'true' ? 'value.yes' : 'value.no');
      case 'startsOn':
      case 'closesOn':
        return format.day(stored, 'long');
      case 'allowance':
        return stored === '0'
          ? t('value.noAllowance')
          : t('value.allowance', { amount: format.money(Number(stored)) });
      case 'hoursPerWeek':
      case 'supervisionHours':
        return t('value.hours', { count: Number(stored), hours: format.number(Number(stored)) });
      case 'daysPerWeek':
      case 'remoteDays':
        return t('value.days', { count: Number(stored) });
      case 'weeks':
        return t('value.weeks', { count: Number(stored) });
      case 'programmeIds':
        return stored
          .split(',')
          .map((id) => programme(id)?.name[language] ?? id)
          .join(', ');
      case 'title':
      case 'body':
      case 'tasks':
      case 'learningGoals':
      case 'siteId':
      case 'placeId':
      case 'place':
      case 'remoteNote':
      case 'places':
      case 'expensesNote':
      case 'supervisorName':
      case 'supervisorPosition':
      case 'admissionTest':
      case 'admissionTestReason':
      case 'adjustments':
      case 'questions':
        return stored;
    }
  };

  return {
    value,
    field: (field: ReviewedField) => t(`field.${field}`),
    codes: (ids: readonly string[]) => ids.flatMap((id) => programme(id)?.code ?? []).join(', '),
    names: (ids: readonly string[]) => ids.flatMap((id) => programme(id)?.name[language] ?? []),
  };
}
