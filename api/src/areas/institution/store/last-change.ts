// Who changed a thing last and when, for the one who comes too late with an older version.
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';

export async function lastChange(
  tx: Tx,
  type: 'faculty' | 'programme' | 'policy_row',
  id: Id,
): Promise<{ by: string | null; at: Date | null }> {
  const [last] = await tx.query<{ by: string | null; at: Date }>(
    `select p.name as by, a.at from kernel.audit_log a left join identity.accounts p on p.id = a.actor_id
     where a.subject_type = $1 and a.subject_id = $2 order by a.at desc, a.id desc limit 1`,
    [type, id],
  );
  return last ?? { by: null, at: null };
}
