// Checked by a person on a date, and at most three facts that came of it; beside it what is known since.
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import { Mark } from './mark';
import styles from './checked-strip.module.css';

interface CheckedStripProps {
  /** YYYY-MM-DD */
  day: string;
  /** The role of the person who checked, as it reads after "door"; the coordinator unless told. */
  by?: string;
  facts: readonly string[];
  aside?: ReactNode;
}

export function CheckedStrip({ day, by, facts, aside }: CheckedStripProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  return (
    <div className={styles.strip}>
      <div>
        <p className={styles.head}>
          <Mark size={20} />
          <span>
            <strong>{t('checked.checked')}</strong>{' '}
            <strong>
              <time dateTime={day}>{format.day(day, 'long')}</time>
            </strong>{' '}
            <span className={styles.by}>
              {t('checked.by', { who: by ?? t('checked.coordinator') })}
            </span>
          </span>
        </p>
        <ul className={styles.facts}>
          {facts.slice(0, 3).map((fact) => (
            <li key={fact}>
              <Check size={16} strokeWidth={2.2} aria-hidden />
              {fact}
            </li>
          ))}
        </ul>
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  );
}
