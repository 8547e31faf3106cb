// A dense table for workspaces: hairlines, no boxes; the row at hand is tinted; named lines under each other on a phone.
import type { ReactNode } from 'react';
import styles from './work-table.module.css';

export interface WorkColumn {
  id: string;
  label: string;
  align?: 'end';
  /** For what needs no name to the eye: a button, a number in the margin. */
  hideLabel?: boolean;
  /** As wide as its content; the others share the rest. */
  narrow?: boolean;
  /** A share of the whole, for tables under each other that should line up: '34%'. */
  width?: string;
}

export interface WorkRow {
  id: string;
  /** As many as there are columns; the one of the first named column names the row. */
  cells: readonly ReactNode[];
  isAtHand?: boolean;
  /** Less than the others: ended, inactive. */
  isFaded?: boolean;
  /** Opens under the row, over its full width. */
  more?: ReactNode;
}

interface WorkTableProps {
  caption: string;
  columns: readonly WorkColumn[];
  rows: readonly WorkRow[];
  /** Which column names the row; the first unless told. */
  nameColumn?: number;
}

export function WorkTable({ caption, columns, rows, nameColumn = 0 }: WorkTableProps) {
  return (
    <table role="table" className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              data-align={column.align}
              data-narrow={column.narrow || undefined}
              style={{ width: column.width }}
            >
              <span className={column.hideLabel ? 'visually-hidden' : undefined}>
                {column.label}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.id} row={row} columns={columns} nameColumn={nameColumn} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  row: WorkRow;
  columns: readonly WorkColumn[];
  nameColumn: number;
}

function Row({ row, columns, nameColumn }: RowProps) {
  return (
    <>
      <tr
        role="row"
        className={styles.row}
        data-row={row.id}
        data-at-hand={row.isAtHand || undefined}
        data-faded={row.isFaded || undefined}
        data-open={Boolean(row.more) || undefined}
      >
        {columns.map((column, index) => {
          const Cell = index === nameColumn ? 'th' : 'td';
          return (
            <Cell
              key={column.id}
              role={index === nameColumn ? 'rowheader' : 'cell'}
              scope={index === nameColumn ? 'row' : undefined}
              data-align={column.align}
            >
              {!column.hideLabel && index !== nameColumn && !isNothing(row.cells[index]) && (
                <span className={styles.head} aria-hidden>
                  {column.label}
                </span>
              )}
              {row.cells[index]}
            </Cell>
          );
        })}
      </tr>
      {row.more && (
        <tr role="row" className={styles.more}>
          <td role="cell" colSpan={columns.length}>
            {row.more}
          </td>
        </tr>
      )}
    </>
  );
}

const isNothing = (cell: ReactNode): boolean =>
  cell === undefined || cell === null || cell === false || cell === '';
