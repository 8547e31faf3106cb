// Takes one import for a change, so that two people cannot apply it, compare it or throw it away at once.
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import type { ImportState } from '../rules/import-lifecycle';

export interface LockedImport {
  readonly state: ImportState;
  readonly fileName: string;
  readonly version: number;
}

export async function lockImport(tx: Tx, importId: Id): Promise<LockedImport> {
  const [found] = await tx.query<LockedImport>(
    `select state, file_name as "fileName", version
     from institution.people_imports where id = $1 for update`,
    [importId],
  );
  if (!found) throw notFound();
  return found;
}
