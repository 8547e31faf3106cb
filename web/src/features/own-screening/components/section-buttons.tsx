// The end of a section: on to the next, or later; and what the answers become.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './section-form.module.css';

interface SectionButtonsProps {
  isBusy: boolean;
  isFromCheck: boolean;
  onNext: () => void;
  onLater: () => void;
}

export function SectionButtons({ isBusy, isFromCheck, onNext, onLater }: SectionButtonsProps) {
  const { t } = useTranslation('ownScreening');
  return (
    <div className={styles.end}>
      <div className={styles.buttons}>
        <Button
          aria-disabled={isBusy || undefined}
          onClick={() => {
            if (!isBusy) onNext();
          }}
        >
          {t(isFromCheck ? 'section.saveAndBack' : 'section.saveAndNext')}
        </Button>
        <Button variant="default" onClick={onLater}>
          {t('section.later')}
        </Button>
      </div>
      <p className={styles.promise}>{t('promise')}</p>
    </div>
  );
}
