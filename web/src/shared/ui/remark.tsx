// What a coordinator wrote at a question when it was sent back.
import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import styles from './remark.module.css';

interface RemarkProps {
  author: string;
  /** YYYY-MM-DD */
  day: string;
  children: ReactNode;
}

export function Remark({ author, day, children }: RemarkProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return (
    <aside className={styles.remark} aria-label={t('remark.by', { author })}>
      <p className={styles.head}>
        <span className={styles.author}>
          <RotateCcw size={16} strokeWidth={2.2} aria-hidden />
          {t('remark.by', { author })}
        </span>
        <time dateTime={day}>{format.day(day, 'long')}</time>
      </p>
      <div>{children}</div>
    </aside>
  );
}
