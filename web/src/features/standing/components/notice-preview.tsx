// The notice as the employer will read it, with what is typed so far in its place.
import { useTranslation } from 'react-i18next';
import { Letter } from '../../../shared/ui/letter';
import type { SuspensionOrder } from '../api/commands';
import styles from './standing.module.css';

interface NoticePreviewProps {
  employer: string;
  ground: SuspensionOrder['ground'] | null;
  reason: string;
  lastDay: string;
}

export function NoticePreview({ employer, ground, reason, lastDay }: NoticePreviewProps) {
  const { t } = useTranslation('standing');
  const words = reason.trim();
  return (
    <>
      <Letter to={employer} subject={t('notice.subject')}>
        {t('notice.text', {
          ground: ground === null ? t('notice.noGround') : t(`ground.${ground}.inNotice`),
          reason: words === '' ? t('notice.noReason') : words,
          lastDay,
        })}
      </Letter>
      <p className={styles.small}>{t('notice.language')}</p>
    </>
  );
}
