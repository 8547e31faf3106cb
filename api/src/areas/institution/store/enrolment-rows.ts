// Puts students in programmes: a new enrolment, a corrected one, or one that was ended and runs again.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { inParts } from '../../../kernel/database/in-parts';
import type { Tx } from '../../../kernel/database/tx';
import { newId, type Id } from '../../../kernel/ids/ids';

export interface EnrolmentToPut {
  readonly accountId: Id;
  readonly programmeId: Id;
  readonly cohort: number;
  readonly supervisorId: Id | null;
}

@Injectable()
export class EnrolmentRows {
  constructor(private readonly clock: Clock) {}

  async put(tx: Tx, enrolments: readonly EnrolmentToPut[]): Promise<void> {
    const rows = enrolments.map((enrolment) => ({ ...enrolment, id: newId() }));
    for (const part of inParts(rows))
      await tx.query(
        `insert into institution.enrolments (id, account_id, programme_id, cohort, supervisor_id)
       select e.id, e."accountId", e."programmeId", e.cohort, e."supervisorId"
       from jsonb_to_recordset($1::jsonb) as e
         (id uuid, "accountId" uuid, "programmeId" uuid, cohort integer, "supervisorId" uuid)
       on conflict (account_id, programme_id) do update
         set cohort = excluded.cohort, supervisor_id = excluded.supervisor_id, ended_at = null`,
        [JSON.stringify(part)],
      );
  }

  /** The student leaves the programme; what was, stays known. */
  async end(tx: Tx, accountId: Id, programmeId: Id): Promise<void> {
    await tx.query(
      `update institution.enrolments set ended_at = $3
       where account_id = $1 and programme_id = $2 and ended_at is null`,
      [accountId, programmeId, this.clock.now()],
    );
  }
}
