// The white sheet on which content lies, with hairlines between its parts instead of floating cards.
import type { ReactNode } from 'react';
import styles from './sheet.module.css';

interface SheetProps {
  children: ReactNode;
  /** A 3 px line on top: action for what was checked, error for what needs a judgement. */
  line?: 'action' | 'error' | 'warn';
  /** Parts bring their own padding (lists, tables). */
  flush?: boolean;
  /** Runs from edge to edge on a phone. */
  bleed?: boolean;
  /** Makes the sheet a named region. */
  label?: string;
  id?: string;
}

export function Sheet({ children, line, flush = false, bleed = false, label, id }: SheetProps) {
  const Element = label ? 'section' : 'div';
  return (
    <Element
      id={id}
      className={styles.sheet}
      data-line={line}
      data-flush={flush || undefined}
      data-bleed={bleed || undefined}
      aria-label={label}
    >
      {children}
    </Element>
  );
}

/** A part of a flush sheet, closed off by a hairline. */
export function SheetPart({ children }: { children: ReactNode }) {
  return <div className={styles.part}>{children}</div>;
}
