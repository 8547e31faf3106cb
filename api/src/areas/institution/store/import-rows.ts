// Keeps the rows of an import as they were previewed: the cells, what they would do, and what is wrong with them.
import { Injectable } from '@nestjs/common';
import { inParts } from '../../../kernel/database/in-parts';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import type { Change, EnrolledStudent, FileLine, PlannedRow } from '../rules/import-plan';
import type { Outcome } from '../rules/import-outcome';
import type { Cells, Fault } from '../rules/people-line';

export interface StoredRow {
  readonly line: number | null;
  readonly outcome: Outcome;
  readonly accountId: Id | null;
  readonly cells: Partial<Cells>;
  readonly changes: readonly Change[];
  readonly faults: readonly Fault[];
}

@Injectable()
export class ImportRows {
  async replace(tx: Tx, importId: Id, rows: readonly StoredRow[]): Promise<void> {
    await this.remove(tx, importId);
    const numbered = rows.map((row, index) => ({ ...row, position: index + 1 }));
    for (const part of inParts(numbered)) {
      await tx.query(
        `insert into institution.people_import_rows
           (import_id, position, line, outcome, account_id, cells, changes, faults)
         select $1, r.position, r.line, r.outcome, r."accountId", r.cells, r.changes, r.faults
         from jsonb_to_recordset($2::jsonb) as r (position integer, line integer, outcome text,
           "accountId" uuid, cells jsonb, changes jsonb, faults jsonb)`,
        [importId, JSON.stringify(part)],
      );
    }
  }

  /** Thrown away: nobody's data is kept that was not applied. */
  async remove(tx: Tx, importId: Id): Promise<void> {
    await tx.query('delete from institution.people_import_rows where import_id = $1', [importId]);
  }

  /** In the order of the file, students who are missing from it last. */
  all(tx: Tx, importId: Id): Promise<StoredRow[]> {
    return tx.query<StoredRow>(
      `select line, outcome, account_id as "accountId", cells, changes, faults
       from institution.people_import_rows where import_id = $1 order by position`,
      [importId],
    );
  }
}

export function asStored(
  rows: readonly PlannedRow[],
  missing: readonly EnrolledStudent[],
): StoredRow[] {
  return [
    ...rows.map((row): StoredRow => ({
      line: row.line,
      outcome: row.outcome,
      accountId: row.outcome === 'faulty' ? null : row.accountId,
      cells: row.cells,
      changes: row.outcome === 'faulty' ? [] : row.changes,
      faults: row.outcome === 'faulty' ? row.faults : [],
    })),
    ...missing.map(({ accountId, number, name }): StoredRow => ({
      line: null,
      outcome: 'missing',
      accountId,
      cells: { number, name },
      changes: [],
      faults: [],
    })),
  ];
}

/** The lines of the file again, from what was kept of them. */
export function linesOf(rows: readonly StoredRow[]): FileLine[] {
  return rows.flatMap((row) => {
    if (row.line === null) return [];
    const unreadable = row.faults.find(
      ({ code }) => code === 'cell-count' || code === 'broken-quotes',
    );
    const cells = row.cells as Cells;
    return [{ line: row.line, cells, ...(unreadable && { unreadable }) }];
  });
}

/** Whether a later comparison says the same about every line of the file as the one that was shown. */
export function saysTheSame(shown: readonly StoredRow[], now: readonly StoredRow[]): boolean {
  const essence = (rows: readonly StoredRow[]) =>
    rows
      .filter((row) => row.line !== null)
      .map((row) => [row.line, row.outcome, row.accountId, row.changes.map(inOrder)]);
  return JSON.stringify(essence(shown)) === JSON.stringify(essence(now));
}

/** The database gives the keys of an object back in an order of its own. */
const inOrder = ({ field, from, to }: Change) => [field, from, to];
