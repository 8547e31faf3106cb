// Tells who coordinates a programme and how many students are enrolled in it.
import { Injectable } from '@nestjs/common';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import { RoleGrants } from '../../identity/identity.public';

@Injectable()
export class Coordinators {
  constructor(private readonly grants: RoleGrants) {}

  of(programmeId: Id): Promise<readonly Id[]> {
    return this.grants.holders('coordinator', programmeId);
  }
}

@Injectable()
export class Enrolments {
  constructor(private readonly database: Database) {}

  /** Students enrolled now, per programme. */
  async count(programmeIds: readonly Id[]): Promise<Map<Id, number>> {
    const rows = await this.database.query<{ programme: Id; count: string }>(
      `select wanted.id as programme, count(e.id) as count
       from unnest($1::uuid[]) as wanted(id)
       left join institution.enrolments e on e.programme_id = wanted.id and e.ended_at is null
       group by wanted.id`,
      [programmeIds],
    );
    return new Map(rows.map((row) => [row.programme, Number(row.count)]));
  }
}
