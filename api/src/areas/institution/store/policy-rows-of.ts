// The rows of one kind for one programme (or the institution), while nobody else may add or end one: periods never overlap.
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import type { PolicyKind } from '../rules/policy-kind';

export interface DatedRow {
  readonly id: Id;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly version: number;
}

export async function policyRowsOf(
  tx: Tx,
  kind: PolicyKind,
  programmeId: Id | null,
): Promise<DatedRow[]> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtext('institution.policy_rows'), hashtext($1))`,
    [`${kind} ${programmeId ?? ''}`],
  );
  return tx.query<DatedRow>(
    `select id, valid_from as "validFrom", valid_until as "validUntil", version
     from institution.policy_rows where kind = $1 and programme_id is not distinct from $2
     order by valid_from`,
    [kind, programmeId],
  );
}
