// An administrator uploads a file of people and sees what it would change; nothing changes yet.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { newId, type Id } from '../../../kernel/ids/ids';
import { readPeopleFile } from '../people-file/read-people-file';
import { mayAdminister } from '../rules/administration-policy';
import { importLifecycle } from '../rules/import-lifecycle';
import { ImportRows } from '../store/import-rows';
import { PeopleImport } from '../store/people-import.entity';
import { ComparePeopleFile } from './compare-people-file';

@Injectable()
export class PreviewPeopleImport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly compare: ComparePeopleFile,
    private readonly rows: ImportRows,
  ) {}

  async run(actor: Actor, fileName: string, content: Buffer): Promise<Id> {
    if (!mayAdminister(actor)) throw notFound();
    const file = readPeopleFile(content);
    const id = newId();
    return this.database.transaction(async (tx) => {
      const { rows, counts } = await this.compare.run(tx, file.lines);
      const now = this.clock.now();
      await tx.insert(PeopleImport, {
        id,
        fileName,
        encoding: file.encoding,
        ignoredColumns: [...file.ignoredColumns],
        state: importLifecycle.start,
        ...counts,
        uploadedBy: actor.accountId,
        uploadedAt: now,
        comparedAt: now,
      });
      await this.rows.replace(tx, id, rows);
      await tx.audit({
        author: actor,
        action: 'institution.preview-people-import',
        subject: { type: 'people_import', id },
        data: { lines: file.lines.length },
      });
      return id;
    });
  }
}
