// One part on the specimen sheet, with its name.
import type { ReactNode } from 'react';
import styles from './specimen.module.css';

interface CellProps {
  name: string;
  span?: 2 | 3;
  children: ReactNode;
}

export function Cell({ name, span, children }: CellProps) {
  return (
    <section className={styles.cell} data-span={span}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}

export function Stack({ children }: { children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}

export function Row({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
