// An administrator has a previewed file compared again, because people changed since; the new preview replaces the old.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { mayAdminister } from '../rules/administration-policy';
import { importLifecycle } from '../rules/import-lifecycle';
import { ImportRows, linesOf } from '../store/import-rows';
import { lockImport } from '../store/lock-import';
import { PeopleImport } from '../store/people-import.entity';
import { ComparePeopleFile } from './compare-people-file';

@Injectable()
export class ComparePeopleImport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly compare: ComparePeopleFile,
    private readonly rows: ImportRows,
  ) {}

  async run(actor: Actor, importId: Id, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { state, version } = await lockImport(tx, importId);
      if (!mayAdminister(actor)) throw notFound();
      importLifecycle.next(state, 'compare');
      refuseStale(seenVersion, version);
      const lines = linesOf(await this.rows.all(tx, importId));
      const { rows, counts } = await this.compare.run(tx, lines);
      await this.rows.replace(tx, importId, rows);
      await tx.change(
        PeopleImport,
        { id: importId, state, version },
        { ...counts, comparedAt: this.clock.now() },
      );
      await tx.audit({
        author: actor,
        action: 'institution.compare-people-import',
        subject: { type: 'people_import', id: importId },
      });
    });
  }
}
