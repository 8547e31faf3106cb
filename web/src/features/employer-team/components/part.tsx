// A part of the organisation's page: its name, the way to change it, and what stands in it.
import type { ReactNode } from 'react';
import { Sheet } from '../../../shared/ui/sheet';
import styles from './part.module.css';

interface PartProps {
  title: string;
  /** The link or button at the right of the title. */
  action?: ReactNode;
  children: ReactNode;
  id?: string;
}

export function Part({ title, action, children, id }: PartProps) {
  return (
    <section id={id}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {action}
      </div>
      <Sheet>{children}</Sheet>
    </section>
  );
}
