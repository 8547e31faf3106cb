// An administrator sets an amount or limit from a day on, for the institution or one programme, with its source.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { addDays, type PlainDate } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { newId, type Id } from '../../../kernel/ids/ids';
import { mayAdminister } from '../rules/administration-policy';
import type { PolicyKind } from '../rules/policy-kind';
import { highest, objectionToPeriod, overlaps, predecessorOf } from '../rules/policy-period';
import { PolicyRow } from '../store/policy-row.entity';
import { policyRowsOf, type DatedRow } from '../store/policy-rows-of';
import { pointAt, policyOverlap } from './point-at';

export interface NewPolicyRow {
  readonly kind: PolicyKind;
  /** Null: the whole institution. */
  readonly programmeId: Id | null;
  readonly value: number;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly source: string;
  /** Let the row that runs without an end stop the day before this one begins. */
  readonly endsPrevious: boolean;
}

@Injectable()
export class AddPolicyRow {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, row: NewPolicyRow): Promise<Id> {
    if (!mayAdminister(actor)) throw notFound();
    const today = this.clock.today();
    const objection = objectionToPeriod(row, today);
    if (objection === 'ends-before-it-begins')
      throw pointAt('/validUntil', `institution.${objection}`);
    if (objection === 'begins-in-past') throw pointAt('/validFrom', `institution.${objection}`);
    if (row.value > highest[row.kind])
      throw pointAt('/value', 'institution.value-too-high', { most: highest[row.kind] });
    const id = newId();
    await this.database.transaction(async (tx) => {
      const known = await policyRowsOf(tx, row.kind, row.programmeId);
      const previous = row.endsPrevious ? predecessorOf(known, row, today) : null;
      const clash = known.find((other) => other.id !== previous?.id && overlaps(other, row));
      if (clash) throw policyOverlap(actor.language, '/validFrom', clash);
      if (previous) await this.end(tx, actor, previous, addDays(row.validFrom, -1));
      await this.add(tx, actor, id, row);
    });
    return id;
  }

  private async end(tx: Tx, actor: Actor, row: DatedRow, validUntil: PlainDate): Promise<void> {
    await tx.change(PolicyRow, { id: row.id, version: row.version }, { validUntil });
    await tx.audit({
      author: actor,
      action: 'institution.end-policy-row',
      subject: { type: 'policy_row', id: row.id },
      data: { validUntil },
    });
  }

  private async add(tx: Tx, actor: Actor, id: Id, row: NewPolicyRow): Promise<void> {
    const { kind, programmeId, value, validFrom, validUntil, source } = row;
    await tx.insert(PolicyRow, {
      id,
      kind,
      programmeId,
      value: value.toFixed(2),
      validFrom,
      validUntil,
      source,
      createdBy: actor.accountId,
      createdAt: this.clock.now(),
    });
    await tx.audit({
      author: actor,
      action: 'institution.add-policy-row',
      subject: { type: 'policy_row', id },
      data: { kind, programmeId, value, validFrom, validUntil, source },
    });
  }
}
