// Compares the lines of a file with who is known and counts what would happen; preview, renewal and application all ask it.
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import { KnownPeople } from '../queries/known-people';
import {
  missingStudents,
  planImport,
  type FileLine,
  type Known,
  type PlannedRow,
} from '../rules/import-plan';
import type { Outcome } from '../rules/import-outcome';
import { asStored, type StoredRow } from '../store/import-rows';

export interface Comparison {
  readonly known: Known;
  readonly planned: readonly PlannedRow[];
  readonly rows: readonly StoredRow[];
  readonly counts: {
    readonly newRows: number;
    readonly changedRows: number;
    readonly unchangedRows: number;
    readonly faultyRows: number;
    readonly missingRows: number;
  };
}

@Injectable()
export class ComparePeopleFile {
  constructor(private readonly people: KnownPeople) {}

  async run(tx: Tx, lines: readonly FileLine[]): Promise<Comparison> {
    const known = await this.people.of(tx, lines);
    const planned = planImport(lines, known);
    const enrolled = await this.people.enrolled(tx, studiedIn(planned));
    const rows = asStored(planned, missingStudents(planned, enrolled, known.programmes));
    const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
    const counts = {
      newRows: count('new'),
      changedRows: count('changed'),
      unchangedRows: count('unchanged'),
      faultyRows: count('faulty'),
      missingRows: count('missing'),
    };
    return { known, planned, rows, counts };
  }
}

/** Programmes that the file brings students of. */
function studiedIn(planned: readonly PlannedRow[]): Id[] {
  const ids = planned.flatMap((row) =>
    row.outcome !== 'faulty' && row.person.role === 'student' && row.person.programmeId !== null
      ? [row.person.programmeId]
      : [],
  );
  return [...new Set(ids)];
}
