// A coordinator closes a task about an admission (it ends, it ended, the organisation changed) without deciding anew, and says why.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { Tasks } from '../../tasks/tasks.public';
import { AdmissionRecords } from '../queries/admission-records';
import { mayWatch } from '../rules/screening-policy';
import { screeningProblems } from '../screening.errors';

@Injectable()
export class SettleAdmissionTask {
  constructor(
    private readonly database: Database,
    private readonly tasks: Tasks,
    private readonly records: AdmissionRecords,
  ) {}

  async run(actor: Actor, admissionId: Id, reason: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const admission = await this.records.get(admissionId, tx);
      if (!admission || !mayWatch(actor, admission.programmeId)) throw notFound();
      const ref = { kind: 'admission', subjectId: admissionId } as const;
      const settled = await this.tasks.settle(tx, actor, ref, 'left_as_it_is');
      if (settled === 0) throw screeningProblems['screening.no-task']();
      await tx.audit({
        author: actor,
        action: 'screening.settle-admission-task',
        subject: { type: 'admission', id: admissionId },
        data: { employerId: admission.employerId, reason },
      });
    });
  }
}
