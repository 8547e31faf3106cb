// An administrator corrects the names of a faculty; its code stays, because files and figures name it.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { mayAdminister } from '../rules/administration-policy';
import { Faculty } from '../store/faculty.entity';
import { lastChange } from '../store/last-change';

export interface FacultyNames {
  readonly nameNl: string;
  readonly nameEn: string;
}

@Injectable()
export class ChangeFaculty {
  constructor(private readonly database: Database) {}

  async run(actor: Actor, id: Id, seenVersion: number, names: FacultyNames): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [faculty] = await tx.query<{ version: number }>(
        'select version from institution.faculties where id = $1 for update',
        [id],
      );
      if (!faculty || !mayAdminister(actor)) throw notFound();
      refuseStale(seenVersion, faculty.version, await lastChange(tx, 'faculty', id));
      await tx.change(Faculty, { id, version: faculty.version }, { ...names });
      await tx.audit({
        author: actor,
        action: 'institution.change-faculty',
        subject: { type: 'faculty', id },
        data: { ...names },
      });
    });
  }
}
