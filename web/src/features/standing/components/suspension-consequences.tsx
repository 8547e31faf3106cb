// What happens at the moment of suspending, in words and numbers, and what does not.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { Sheet } from '../../../shared/ui/sheet';
import { suspensionDays } from '../state/suspension-term';
import styles from './standing.module.css';

interface SuspensionConsequencesProps {
  visible: number;
  lastDay: string;
  /** False while the scope is open: then the numbers are those of the whole institution. */
  isChosen: boolean;
}

export function SuspensionConsequences(props: SuspensionConsequencesProps) {
  const { visible, lastDay, isChosen } = props;
  const { t } = useTranslation('standing');
  const format = useFormat();
  return (
    <Sheet line="warn" label={t('consequences.title')}>
      <h2>{t('consequences.title')}</h2>
      <ul className={styles.list} aria-live="polite">
        <li>
          <strong>{t('consequences.hidden', { count: visible })}</strong>
          {!isChosen && ` ${t('consequences.everywhere')}`}
        </li>
        <li>{t('consequences.noStart')}</li>
        <li>{t('consequences.notice')}</li>
        <li>
          {t('consequences.days', { count: suspensionDays })}{' '}
          <strong>{t('consequences.until', { day: format.day(lastDay, 'full') })}</strong>{' '}
          {t('consequences.renew')}
        </li>
        <li>{t('consequences.students')}</li>
        <li>{t('consequences.task')}</li>
      </ul>
    </Sheet>
  );
}
