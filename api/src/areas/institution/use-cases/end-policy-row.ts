// An administrator says which day is the last of a policy row; its past stays as it was.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { institutionProblems } from '../institution.errors';
import { mayAdminister } from '../rules/administration-policy';
import type { PolicyKind } from '../rules/policy-kind';
import { isOver, objectionToEnd, overlaps } from '../rules/policy-period';
import { lastChange } from '../store/last-change';
import { PolicyRow } from '../store/policy-row.entity';
import { policyRowsOf } from '../store/policy-rows-of';
import { pointAt, policyOverlap } from './point-at';

@Injectable()
export class EndPolicyRow {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, id: Id, seenVersion: number, validUntil: PlainDate): Promise<void> {
    const today = this.clock.today();
    await this.database.transaction(async (tx) => {
      const [about] = await tx.query<{ kind: PolicyKind; programmeId: Id | null }>(
        'select kind, programme_id as "programmeId" from institution.policy_rows where id = $1',
        [id],
      );
      if (!about || !mayAdminister(actor)) throw notFound();
      const rows = await policyRowsOf(tx, about.kind, about.programmeId);
      const row = rows.find((each) => each.id === id);
      if (!row) throw notFound();
      refuseStale(seenVersion, row.version, await lastChange(tx, 'policy_row', id));
      if (isOver(row, today)) throw institutionProblems['institution.period-has-begun']();
      const objection = objectionToEnd(row, validUntil, today);
      if (objection) throw pointAt('/validUntil', `institution.${objection}`);
      const ended = { validFrom: row.validFrom, validUntil };
      const clash = rows.find((other) => other.id !== id && overlaps(other, ended));
      if (clash) throw policyOverlap(actor.language, '/validUntil', clash);
      await tx.change(PolicyRow, { id, version: row.version }, { validUntil });
      await tx.audit({
        author: actor,
        action: 'institution.end-policy-row',
        subject: { type: 'policy_row', id },
        data: { validUntil, was: row.validUntil },
      });
    });
  }
}
