// A table of words (who helps with what): columns on a desk, named lines under each other on a phone.
import type { ReactNode } from 'react';
import styles from './ledger-table.module.css';

interface LedgerTableProps {
  caption: string;
  heads: readonly string[];
  /** As many cells as there are heads; the first names the row. */
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
}

export function LedgerTable({ caption, heads, rows }: LedgerTableProps) {
  return (
    <table role="table" className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            {row.cells.map((cell, index) =>
              index === 0 ? (
                <th key={heads[index]} role="rowheader" scope="row">
                  {cell}
                </th>
              ) : (
                <td key={heads[index]} role="cell">
                  <span className={styles.head} aria-hidden>
                    {heads[index]}
                  </span>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
