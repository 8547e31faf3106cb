// A made-up entry with three remarks that teach how to read the real ones.
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { AllowanceFigure } from '../../../shared/ui/allowance-figure';
import { Mark } from '../../../shared/ui/mark';
import styles from './start-specimen.module.css';

const checkedOn = '2026-09-14';
const remarks = ['a', 'b', 'c'] as const;

export function Specimen() {
  const { t } = useTranslation(['public', 'ui']);
  const format = useFormat();
  return (
    <section className={styles.specimen} aria-labelledby="specimen-title">
      <h2 id="specimen-title">{t('start.specimen.title')}</h2>
      <div className={styles.sheet} role="group" aria-label={t('start.specimen.label')}>
        <Letter className={styles.atAllowance}>a</Letter>
        <Letter className={styles.atDate}>b</Letter>
        <Letter className={styles.atFacts}>c</Letter>
        <div className={styles.top}>
          <div>
            <p className={styles.name}>{t('start.specimen.name')}</p>
            <p className={styles.employer}>{t('start.specimen.employer')}</p>
          </div>
          <div className={styles.allowance}>
            <AllowanceFigure perMonth={525} hours={36} />
          </div>
        </div>
        <div className={styles.checked}>
          <p className={styles.date}>
            <Mark size={20} />
            <span>
              <strong>
                {t('ui:checked.checked')} {format.day(checkedOn, 'long')}
              </strong>{' '}
              <span className={styles.by}>
                {t('ui:checked.by', { who: t('ui:checked.coordinator') })}
              </span>
            </span>
          </p>
          <ul>
            <Fact>{t('start.specimen.supervision')}</Fact>
            <Fact>{t('start.specimen.overtime')}</Fact>
          </ul>
        </div>
      </div>
      <ol className={styles.remarks}>
        {remarks.map((letter) => (
          <li key={letter}>
            <Letter>{letter}</Letter>
            {t(`start.specimen.notes.${letter}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Letter({ children, className }: { children: string; className?: string | undefined }) {
  return (
    <span className={[styles.letter, className].filter(Boolean).join(' ')} aria-hidden>
      {children}
    </span>
  );
}

function Fact({ children }: { children: ReactNode }) {
  return (
    <li>
      <Check size={16} strokeWidth={2.2} aria-hidden />
      {children}
    </li>
  );
}
