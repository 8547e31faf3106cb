// The imports of people, and the rows of one: what each line would do or did, and what is wrong with it.
import { Injectable } from '@nestjs/common';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { decodeCursor, encodeCursor } from '../../../kernel/http/paging';
import type { Id } from '../../../kernel/ids/ids';
import { importLifecycle, type ImportCommand, type ImportState } from '../rules/import-lifecycle';
import type { Outcome } from '../rules/import-outcome';
import type { StoredRow } from '../store/import-rows';

export interface ImportView {
  readonly id: Id;
  readonly fileName: string;
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly ignoredColumns: readonly string[];
  readonly state: ImportState;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
  readonly comparedAt: Date;
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
  readonly allowedCommands: ImportCommand[];
  readonly version: number;
}

export interface ImportRowView extends StoredRow {
  readonly position: number;
}

const selectImports = `
  select i.id, i.file_name as "fileName", i.encoding, i.ignored_columns as "ignoredColumns", i.state,
    json_build_object('new', i.new_rows, 'changed', i.changed_rows, 'unchanged', i.unchanged_rows,
      'faulty', i.faulty_rows, 'missing', i.missing_rows) as counts,
    u.name as "uploadedBy", i.uploaded_at as "uploadedAt", i.compared_at as "comparedAt",
    e.name as "endedBy", i.ended_at as "endedAt", i.version
  from institution.people_imports i
  join identity.accounts u on u.id = i.uploaded_by
  left join identity.accounts e on e.id = i.ended_by`;

type ImportRecord = Omit<ImportView, 'allowedCommands'>;

@Injectable()
export class PeopleImports {
  constructor(private readonly database: Database) {}

  async one(id: Id): Promise<ImportView> {
    const found = await this.database.queryOne<ImportRecord>(`${selectImports} where i.id = $1`, [
      id,
    ]);
    if (!found) throw notFound();
    return withCommands(found);
  }

  /** Newest first; ids are in order of time. */
  async page(cursor: string | undefined, limit: number) {
    const [before] = cursor === undefined ? [null] : decodeCursor(cursor, 1);
    const rows = await this.database.query<ImportRecord>(
      `${selectImports} where ($1::uuid is null or i.id < $1) order by i.id desc limit $2`,
      [before, limit + 1],
    );
    const items = rows.slice(0, limit).map(withCommands);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? encodeCursor([last.id]) : null };
  }

  /** In the order of the file. */
  async rows(id: Id, outcome: Outcome | undefined, cursor: string | undefined, limit: number) {
    const [after] = cursor === undefined ? [0] : decodeCursor(cursor, 1);
    const rows = await this.database.query<ImportRowView>(
      `select position, line, outcome, account_id as "accountId", cells, changes, faults
       from institution.people_import_rows
       where import_id = $1 and position > $2::int and ($3::text is null or outcome = $3)
       order by position limit $4`,
      [id, after, outcome ?? null, limit + 1],
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? encodeCursor([last.position]) : null };
  }
}

function withCommands(found: ImportRecord): ImportView {
  const { counts, state } = found;
  const hasWork = counts.new + counts.changed > 0;
  return {
    ...found,
    allowedCommands: importLifecycle
      .possible(state)
      .filter((command) => command !== 'apply' || hasWork),
  };
}
