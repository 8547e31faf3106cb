// A coordinator writes down what colleagues must know of an employer; a note stays as it was written.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { newId, type Id } from '../../../kernel/ids/ids';
import { mayKeepFile } from '../rules/employer-policy';
import { lockEmployer } from '../store/lock-employer';
import { Note } from '../store/note.entity';

@Injectable()
export class AddNote {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, employerId: Id, text: string): Promise<Id> {
    return this.database.transaction(async (tx) => {
      await lockEmployer(tx, employerId);
      if (!mayKeepFile(actor)) throw notFound();
      const id = newId();
      await tx.insert(Note, {
        id,
        employerId,
        text,
        writtenBy: actor.accountId,
        writtenAt: this.clock.now(),
      });
      await tx.audit({
        author: actor,
        action: 'employers.add-note',
        subject: { type: 'employer', id: employerId },
        data: { noteId: id },
      });
      return id;
    });
  }
}
