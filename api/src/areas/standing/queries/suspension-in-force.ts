// Finds a suspension that still runs; one that is over, lifted or of another kind is no longer there to change.
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../../kernel/clock/clock';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { standingProblems } from '../standing.errors';
import { Measure } from '../store/measure.entity';

@Injectable()
export class SuspensionInForce {
  constructor(private readonly clock: Clock) {}

  /** The employer, so that its lock can be taken before anything else is read. */
  async employerOf(tx: Tx, measureId: Id): Promise<Id> {
    const [row] = await tx.query<{ employer_id: Id }>(
      `select employer_id from standing.measures where id = $1 and kind = 'suspension'`,
      [measureId],
    );
    if (!row) throw notFound();
    return row.employer_id;
  }

  async get(tx: Tx, measureId: Id): Promise<Measure> {
    const measure = await tx.manager.findOneByOrFail(Measure, { id: measureId });
    if (measure.liftedAt !== null || measure.endsAt <= this.clock.now())
      throw standingProblems['standing.suspension-over']();
    return measure;
  }

  async isRenewed(tx: Tx, measureId: Id): Promise<boolean> {
    const rows = await tx.query('select 1 from standing.measures where renews = $1', [measureId]);
    return rows.length > 0;
  }

  /** The renewal that is decided and still to begin, or running. */
  renewalOf(tx: Tx, measureId: Id): Promise<Measure | null> {
    return tx.manager.findOneBy(Measure, { renews: measureId, liftedAt: IsNull() });
  }
}
