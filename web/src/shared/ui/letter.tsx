// A text exactly as it will be sent: to whom, under which subject, in its own column.
import { Mail } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './letter.module.css';

interface LetterProps {
  to: string;
  subject: string;
  children: ReactNode;
}

export function Letter({ to, subject, children }: LetterProps) {
  const { t } = useTranslation('ui');
  return (
    <article className={styles.letter} aria-label={t('letter.label', { to })}>
      <p className={styles.head}>
        <Mail size={16} aria-hidden />
        <span>
          {t('letter.to', { to })} <strong>{subject}</strong>
        </span>
      </p>
      <div className={styles.body}>{children}</div>
    </article>
  );
}
