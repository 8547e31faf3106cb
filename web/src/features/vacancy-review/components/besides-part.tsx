// What the text does not show and the coordinator decides on too: who guides, for how many, until when.
import { useTranslation } from 'react-i18next';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import type { VacancyReview } from '../api/vacancy-review';
import { useReviewWords } from './use-review-words';

interface BesidesPartProps {
  content: VacancyReview['shown']['content'];
}

export function BesidesPart({ content }: BesidesPartProps) {
  const { t } = useTranslation('vacancyReview');
  const words = useReviewWords();
  const { supervisorName, places, startFlexible, closesOn } = content;
  const name = supervisorName
    ? t('besides.supervisor', { name: supervisorName })
    : words.value('supervisorName', supervisorName);
  return (
    <DefinitionRows
      topped
      rows={[
        { term: words.field('supervisorName'), value: name },
        { term: words.field('places'), value: String(places) },
        {
          term: words.field('startFlexible'),
          value: words.value('startFlexible', String(startFlexible)),
        },
        { term: words.field('closesOn'), value: words.value('closesOn', closesOn) },
      ]}
    />
  );
}
