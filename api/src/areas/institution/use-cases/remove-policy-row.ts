// An administrator takes away a policy row that never held a day; once its period has begun it stays.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { institutionProblems } from '../institution.errors';
import { mayAdminister } from '../rules/administration-policy';
import { hasBegun, type Period } from '../rules/policy-period';
import { lastChange } from '../store/last-change';

interface Row extends Period {
  readonly kind: string;
  readonly programmeId: Id | null;
  readonly value: string;
  readonly version: number;
}

@Injectable()
export class RemovePolicyRow {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, id: Id, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [row] = await tx.query<Row>(
        `select kind, programme_id as "programmeId", value, valid_from as "validFrom",
           valid_until as "validUntil", version
         from institution.policy_rows where id = $1 for update`,
        [id],
      );
      if (!row || !mayAdminister(actor)) throw notFound();
      refuseStale(seenVersion, row.version, await lastChange(tx, 'policy_row', id));
      if (hasBegun(row, this.clock.today()))
        throw institutionProblems['institution.period-has-begun']();
      await tx.query('delete from institution.policy_rows where id = $1', [id]);
      await tx.audit({
        author: actor,
        action: 'institution.remove-policy-row',
        subject: { type: 'policy_row', id },
        data: { ...row },
      });
    });
  }
}
