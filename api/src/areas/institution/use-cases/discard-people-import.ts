// An administrator throws a previewed import away; the people in it are not kept.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { mayAdminister } from '../rules/administration-policy';
import { importLifecycle } from '../rules/import-lifecycle';
import { ImportRows } from '../store/import-rows';
import { lockImport } from '../store/lock-import';
import { PeopleImport } from '../store/people-import.entity';

@Injectable()
export class DiscardPeopleImport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rows: ImportRows,
  ) {}

  async run(actor: Actor, importId: Id, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { state, version } = await lockImport(tx, importId);
      if (!mayAdminister(actor)) throw notFound();
      const next = importLifecycle.next(state, 'discard');
      refuseStale(seenVersion, version);
      await this.rows.remove(tx, importId);
      await tx.change(
        PeopleImport,
        { id: importId, state, version },
        { state: next, endedBy: actor.accountId, endedAt: this.clock.now() },
      );
      await tx.audit({
        author: actor,
        action: 'institution.discard-people-import',
        subject: { type: 'people_import', id: importId },
      });
    });
  }
}
