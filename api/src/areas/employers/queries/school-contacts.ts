// Who at school can be the contact of an employer: every coordinator.
import { Injectable } from '@nestjs/common';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';

export interface SchoolContact {
  readonly id: Id;
  readonly name: string;
}

@Injectable()
export class SchoolContacts {
  constructor(private readonly database: Database) {}

  all(from: Pick<Tx, 'query'> = this.database): Promise<SchoolContact[]> {
    return from.query<SchoolContact>(
      `select distinct a.id, a.name from identity.role_grants g
       join identity.accounts a on a.id = g.account_id and a.state = 'active'
       where g.role = 'coordinator' and g.revoked_at is null order by a.name, a.id`,
    );
  }
}
