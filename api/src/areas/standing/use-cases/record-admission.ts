// Stores a coordinator's decision on an employer for one programme, with its conditions; the older decision steps back.
import { Injectable } from '@nestjs/common';
import type { Author } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Tx } from '../../../kernel/database/tx';
import { newId, type Id } from '../../../kernel/ids/ids';
import { Tasks } from '../../tasks/tasks.public';
import { standingChanged } from '../standing.events';
import { Admission } from '../store/admission.entity';
import { Condition } from '../store/condition.entity';

export interface AdmissionDecision {
  readonly employerId: Id;
  readonly employerName: string;
  readonly programmeId: Id;
  readonly screeningId: Id;
  readonly outcome: Admission['outcome'];
  readonly reason: string;
  /** The computed proposal with its reasons, as it was shown. */
  readonly proposal: object;
  readonly deviationReason: string | null;
  /** What the decision-maker saw, copied. */
  readonly seen: object;
  readonly adoptedFrom: Id | null;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly maxRunningPlacements: number | null;
  readonly conditions: readonly NewCondition[];
}

export interface NewCondition {
  readonly itemKey: string | null;
  readonly wording: string;
  readonly ownerName: string;
  readonly dueOn: PlainDate;
  readonly blocksFirstPlacement: boolean;
}

@Injectable()
export class Admissions {
  constructor(
    private readonly clock: Clock,
    private readonly tasks: Tasks,
  ) {}

  /** The caller holds `Standing.forDeciding`, and has checked that the actor may and that the decision is legal. */
  async record(
    tx: Tx,
    author: Author & { accountId: Id },
    decision: AdmissionDecision,
  ): Promise<Id> {
    const { conditions, employerName, ...columns } = decision;
    const now = this.clock.now();
    await tx.query(
      `update standing.admissions set superseded_at = $3, version = version + 1
       where employer_id = $1 and programme_id = $2 and superseded_at is null`,
      [decision.employerId, decision.programmeId, now],
    );
    const id = newId();
    await tx.insert(Admission, { ...columns, id, decidedBy: author.accountId, decidedAt: now });
    for (const condition of conditions) {
      const conditionId = newId();
      await tx.insert(Condition, { ...condition, id: conditionId, admissionId: id });
      await this.tasks.open(tx, {
        kind: 'condition',
        subject: { type: 'condition', id: conditionId, label: employerName },
        employerId: decision.employerId,
        programmeId: decision.programmeId,
        ownerId: author.accountId,
        reason: 'condition_due',
        params: { wording: condition.wording.slice(0, 120) },
        dueOn: condition.dueOn,
      });
    }
    await tx.audit({
      author,
      action: 'standing.record-admission',
      subject: { type: 'admission', id },
      data: {
        employerId: decision.employerId,
        programmeId: decision.programmeId,
        outcome: decision.outcome,
      },
    });
    await tx.emit(standingChanged({ employerId: decision.employerId }));
    return id;
  }
}
