// Who administers now and can sign in: asked before a role is taken or an account blocked, so that one always stays.
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';

interface Reads {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

@Injectable()
export class Administrators {
  async active(reads: Reads): Promise<Id[]> {
    const rows = await reads.query<{ id: Id }>(
      `select a.id from identity.role_grants g join identity.accounts a on a.id = g.account_id
       where g.role = 'administrator' and g.revoked_at is null and a.state = 'active' order by a.id`,
    );
    return rows.map((row) => row.id);
  }

  /** The same, while nobody else takes a role or blocks an account: two at once could otherwise remove each other. */
  async activeLocked(tx: Tx): Promise<Id[]> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('institution.administrators'))`);
    return this.active(tx);
  }
}
