// A page in two columns: what there is to do, and beside it what one wants to know meanwhile.
import type { ReactNode } from 'react';
import styles from './with-aside.module.css';

interface WithAsideProps {
  children: ReactNode;
  aside: ReactNode;
  /** start: a list that one goes through, left of the page; it is left out on a phone. */
  side?: 'start' | 'end';
}

export function WithAside({ children, aside, side = 'end' }: WithAsideProps) {
  return (
    <div className={styles.columns} data-side={side}>
      {side === 'start' && <div className={styles.aside}>{aside}</div>}
      <div className={styles.main}>{children}</div>
      {side === 'end' && <div className={styles.aside}>{aside}</div>}
    </div>
  );
}
