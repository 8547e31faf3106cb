// Lets a person act for an organisation, also one who left it before.
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import type { MemberLevel } from '../rules/membership';

export interface NewMember {
  readonly employerId: Id;
  readonly accountId: Id;
  readonly level: MemberLevel;
  readonly joinedAt: Date;
}

/** Who acts for it already keeps the higher level. */
export async function addMember(tx: Tx, member: NewMember): Promise<void> {
  await tx.query(
    `insert into employers.members as m (employer_id, account_id, level, joined_at)
     values ($1, $2, $3, $4)
     on conflict (employer_id, account_id) do update set
       level = case when m.left_at is null and m.level = 'owner' then 'owner' else excluded.level end,
       joined_at = case when m.left_at is null then m.joined_at else excluded.joined_at end,
       left_at = null, version = m.version + 1`,
    [member.employerId, member.accountId, member.level, member.joinedAt],
  );
}
