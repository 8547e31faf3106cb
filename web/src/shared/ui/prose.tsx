// A page of text that is read from top to bottom: measure, space between paragraphs, plain lists.
import type { ReactNode } from 'react';
import styles from './prose.module.css';

export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>;
}
