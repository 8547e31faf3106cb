// A part of the file with its own address (#bewijs), whose heading can be walked to.
import type { ReactNode } from 'react';
import styles from './employer-file.module.css';

interface FileSectionProps {
  title: string;
  id?: string;
  children: ReactNode;
  aside?: ReactNode;
}

export function FileSection({ title, id, children, aside }: FileSectionProps) {
  return (
    <section className={styles.section} id={id}>
      <div className={styles.sectionHead}>
        <h2 tabIndex={-1}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
