// Turns imports and their rows into answers, each fault as a sentence that says what to do.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import { Sentences } from '../../../kernel/i18n/sentences';
import type { ImportRowView, ImportView } from '../queries/people-imports';
import type { Cells } from '../rules/people-line';
import type { ImportRowResponse, PeopleImportResponse } from './people-imports.shapes';

@Injectable()
export class PeopleImportsPresenter {
  constructor(private readonly sentences: Sentences) {}

  import(view: ImportView): PeopleImportResponse {
    return {
      id: view.id,
      fileName: view.fileName,
      encoding: view.encoding,
      ignoredColumns: [...view.ignoredColumns],
      state: view.state,
      counts: { ...view.counts },
      uploadedBy: view.uploadedBy,
      uploadedAt: view.uploadedAt.toISOString(),
      comparedAt: view.comparedAt.toISOString(),
      endedBy: view.endedBy,
      endedAt: view.endedAt?.toISOString() ?? null,
      allowedCommands: view.allowedCommands,
      version: view.version,
    };
  }

  row(language: Language, row: ImportRowView): ImportRowResponse {
    return {
      position: row.position,
      line: row.line,
      outcome: row.outcome,
      accountId: row.accountId,
      cells: cellsOf(row.cells),
      changes: row.changes.map(({ field, from, to }) => ({ field, from, to })),
      faults: row.faults.map(({ column, code, params }) => ({
        column,
        code,
        detail: this.sentences.label(language, `institution.fault.${code}`, params ?? {}),
      })),
    };
  }
}

const cellsOf = (cells: Partial<Cells>) => ({
  number: cells.number ?? '',
  name: cells.name ?? '',
  email: cells.email ?? '',
  role: cells.role ?? '',
  programme: cells.programme ?? '',
  cohort: cells.cohort ?? '',
  supervisor: cells.supervisor ?? '',
});
