// Tells who acts for which organisation, and at which level; also inside a transaction that has the rows locked.
import { Injectable } from '@nestjs/common';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import type { MemberLevel, MemberNow } from '../rules/membership';

type Source = Pick<Tx, 'query'>;

@Injectable()
export class Memberships {
  constructor(private readonly database: Database) {}

  /** Null when this person does not act for the organisation (any more). */
  async levelOf(
    employerId: Id,
    accountId: Id,
    from: Source = this.database,
  ): Promise<MemberLevel | null> {
    const [row] = await from.query<{ level: MemberLevel }>(
      `select level from employers.members
       where employer_id = $1 and account_id = $2 and left_at is null`,
      [employerId, accountId],
    );
    return row?.level ?? null;
  }

  async hasOrganisation(accountId: Id, from: Source = this.database): Promise<boolean> {
    const rows = await from.query(
      'select 1 from employers.members where account_id = $1 and left_at is null limit 1',
      [accountId],
    );
    return rows.length > 0;
  }

  /** Everybody who acts for it now, their rows locked until the transaction ends. */
  lock(tx: Tx, employerId: Id): Promise<(MemberNow & { readonly version: number })[]> {
    return tx.query(
      `select account_id as "accountId", level, version from employers.members
       where employer_id = $1 and left_at is null order by account_id for update`,
      [employerId],
    );
  }

  /** Owners who can act: not those whose account is blocked. */
  async owners(employerId: Id, from: Source = this.database): Promise<Id[]> {
    const rows = await from.query<{ id: Id }>(
      `select m.account_id as id from employers.members m
       join identity.accounts a on a.id = m.account_id and a.state = 'active'
       where m.employer_id = $1 and m.level = 'owner' and m.left_at is null
       order by m.joined_at, m.account_id`,
      [employerId],
    );
    return rows.map((row) => row.id);
  }
}
