// A question that opens its answer below itself.
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  label: string;
  children: ReactNode;
}

export function Disclosure({ label, children }: DisclosureProps) {
  return (
    <details className={styles.details}>
      <summary>
        <ChevronRight size={16} aria-hidden />
        <span>{label}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
