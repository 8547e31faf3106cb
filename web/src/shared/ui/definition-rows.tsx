// Name and value, row by row: promises, a measure, a preview.
import type { ReactNode } from 'react';
import styles from './definition-rows.module.css';

export interface DefinitionRow {
  term: string;
  value: ReactNode;
}

interface DefinitionRowsProps {
  rows: readonly DefinitionRow[];
  /** Width of the names: narrow 96, normal 154 px. */
  terms?: 'narrow' | 'normal';
  /** A strong hairline above the first row. */
  topped?: boolean;
}

export function DefinitionRows({ rows, terms = 'normal', topped = false }: DefinitionRowsProps) {
  return (
    <dl className={styles.rows} data-terms={terms} data-topped={topped || undefined}>
      {rows.map((row) => (
        <div key={row.term} className={styles.row}>
          <dt>{row.term}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
