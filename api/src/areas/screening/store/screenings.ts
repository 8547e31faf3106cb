// Finds screenings and holds them for a change; whoever changes one reads it here, locked.
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import { In } from 'typeorm';
import { runningStates } from '../rules/screening-lifecycle';
import { Screening } from './screening.entity';
import type { Reader } from './templates';

@Injectable()
export class Screenings {
  /** The employer, so that its lock can be taken before the screening's. 404 when there is none. */
  async employerOf(reader: Reader, id: Id): Promise<Id> {
    const [row] = await reader.query<{ employer_id: Id }>(
      'select employer_id from screening.screenings where id = $1',
      [id],
    );
    if (!row) throw notFound();
    return row.employer_id;
  }

  /** Held until commit: nobody else changes it, nor its answers. */
  async lock(tx: Tx, id: Id): Promise<Screening> {
    const found = await tx.manager.findOne(Screening, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) throw notFound();
    return found;
  }

  /** For coordinators: one that was sent in at least once; before that it is the employer's own affair. */
  async lockSentIn(tx: Tx, id: Id): Promise<Screening> {
    const screening = await this.lock(tx, id);
    if (screening.submittedAt === null) throw notFound();
    return screening;
  }

  /** The one that an employer's people work on: not verified, withdrawn or superseded. Null when there is none. */
  findRunning(tx: Tx, employerId: Id): Promise<Screening | null> {
    return tx.manager.findOneBy(Screening, { employerId, state: In([...runningStates]) });
  }

  async lockRunning(
    tx: Tx,
    employerId: Id,
    mode: 'pessimistic_write' | 'pessimistic_read' = 'pessimistic_write',
  ): Promise<Screening> {
    const found = await tx.manager.findOne(Screening, {
      where: { employerId, state: In([...runningStates]) },
      lock: { mode },
    });
    if (!found) throw notFound();
    return found;
  }
}
