// Tells standing for which programmes this employer waits for a decision, so that it says "in screening" there.
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import { Standing } from '../../standing/standing.public';

@Injectable()
export class NoteScreening {
  constructor(private readonly standing: Standing) {}

  /** The caller holds `Standing.forDeciding`. Waiting: sent in, or verified and this programme has not decided on it yet. */
  async run(tx: Tx, employerId: Id): Promise<void> {
    const waiting = await tx.query<{ programme_id: Id }>(
      `select distinct p.programme_id from screening.screenings s
       cross join lateral unnest(s.programme_ids) as p(programme_id)
       where s.employer_id = $1 and (
         s.state in ('submitted', 'in_review', 'returned')
         or s.state = 'verified' and not exists (
           select 1 from standing.admissions a
           where a.screening_id = s.id and a.programme_id = p.programme_id))
       order by 1`,
      [employerId],
    );
    await this.standing.noteScreening(
      tx,
      employerId,
      waiting.map((row) => row.programme_id),
    );
  }
}
