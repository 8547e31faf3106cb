// The column in which a page stands; the width follows the audience unless the page says otherwise.
import type { ReactNode } from 'react';
import { useShell } from './shell-context';
import styles from './page.module.css';

interface PageProps {
  children: ReactNode;
  /** form 760, reading 1200, workspace 1600, full edge to edge. */
  width?: 'form' | 'reading' | 'workspace' | 'full';
}

export function Page({ children, width }: PageProps) {
  const shell = useShell();
  return (
    <div className={styles.page} data-width={width ?? shell.width}>
      {children}
    </div>
  );
}
