// A row of three to five facts under a title: small name, heavy value, a line of detail.
import type { ReactNode } from 'react';
import styles from './fact-strip.module.css';

export interface StripFact {
  label: string;
  value: ReactNode;
  detail?: ReactNode;
  /** Takes more of the row than the others. */
  isWide?: boolean;
}

export function FactStrip({ facts }: { facts: readonly StripFact[] }) {
  return (
    <dl className={styles.strip}>
      {facts.map((fact) => (
        <div key={fact.label} className={styles.cell} data-wide={fact.isWide || undefined}>
          <dt>{fact.label}</dt>
          <dd>
            <div className={styles.value}>{fact.value}</div>
            {fact.detail && <div className={styles.detail}>{fact.detail}</div>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
