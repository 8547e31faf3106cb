// Tells which amount or limit is in force on a day: a programme's own row goes before the institution's.
import { Injectable } from '@nestjs/common';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import type { PolicyKind } from '../rules/policy-kind';

@Injectable()
export class Policy {
  constructor(private readonly database: Database) {}

  /** Value in force per programme on that day; null where nothing is set. Units: see PolicyKind. */
  async inForce(
    kind: PolicyKind,
    programmeIds: readonly Id[],
    on: PlainDate,
  ): Promise<Map<Id, number | null>> {
    const rows = await this.database.query<{ programme: Id; value: string | null }>(
      `select wanted.id as programme, (
         select r.value from institution.policy_rows r
         where r.kind = $1 and (r.programme_id = wanted.id or r.programme_id is null)
           and r.valid_from <= $3 and (r.valid_until is null or r.valid_until >= $3)
         order by r.programme_id nulls last limit 1) as value
       from unnest($2::uuid[]) as wanted(id)`,
      [kind, programmeIds, on],
    );
    return new Map(
      rows.map((row) => [row.programme, row.value === null ? null : Number(row.value)]),
    );
  }
}
