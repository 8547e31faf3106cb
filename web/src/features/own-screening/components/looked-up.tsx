// A question of the checklist that the school answers itself: it stands in its place, with nothing to fill in.
import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Question } from '../../../shared/ui/question';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { OwnItem } from '../api/own-screening';
import { Finding } from './finding';

export function LookedUp({ item }: { item: OwnItem }) {
  const { t } = useTranslation('ownScreening');
  const language = useLanguage();
  return (
    <Question
      number={item.number}
      title={item.question[language]}
      help={item.help[language]}
      why={item.why[language]}
      evidence={item.checked && <Finding checked={item.checked} />}
    >
      {!item.checked && (
        <StatusTag tone="neutral" icon={Search}>
          {t('lookedUp')}
        </StatusTag>
      )}
    </Question>
  );
}
