// What happened, newest first: the date in the margin, a sign whose form says what kind it was.
import type { ReactNode } from 'react';
import { useFormat } from '../format/use-format';
import { useTranslation } from 'react-i18next';
import styles from './timeline.module.css';

export interface TimelineItem {
  id: string;
  /** YYYY-MM-DD */
  day: string;
  title: ReactNode;
  detail?: ReactNode;
  /** circle, blue circle, filled circle, square, diamond */
  kind: 'event' | 'step' | 'good' | 'term' | 'hit';
  isNow?: boolean;
}

interface TimelineProps {
  label: string;
  items: readonly TimelineItem[];
  /** The history of somebody else that runs on under this one. */
  dashed?: boolean;
}

export function Timeline({ label, items, dashed = false }: TimelineProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return (
    <ol className={styles.timeline} aria-label={label} data-dashed={dashed || undefined}>
      {items.map((item, index) => {
        const year = item.day.slice(0, 4);
        const isNewYear = items[index - 1]?.day.slice(0, 4) !== year;
        return (
          <li key={item.id} className={styles.item} data-now={item.isNow || undefined}>
            <time dateTime={item.day} className={styles.date}>
              <span>{format.day(item.day, 'dayMonth')}</span>
              <span className={isNewYear ? styles.year : 'visually-hidden'}> {year}</span>
            </time>
            <span className={styles.sign} data-kind={item.kind}>
              <span className="visually-hidden">{t(`timeline.${item.kind}`)}</span>
            </span>
            <div className={styles.words}>
              <p className={styles.title}>{item.title}</p>
              {item.detail && <p className={styles.detail}>{item.detail}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
