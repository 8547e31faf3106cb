// The frame around the page of a student while the employer still writes it.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './preview-pane.module.css';

export function PreviewPane({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ownVacancies');
  return (
    <div className={styles.pane}>
      <p className={styles.title}>{t('preview.title')}</p>
      <p className={styles.text}>{t('preview.text')}</p>
      {/* Scrolls by itself beside the questions, so the keyboard must be able to stop there. */}
      <div className={styles.page} role="region" aria-label={t('preview.title')} tabIndex={0}>
        {children}
      </div>
    </div>
  );
}
