// A coordinator looks at the proof of an organisation that is not in the Dutch trade register, and says what it is worth.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Tasks } from '../../tasks/tasks.public';
import { employersProblems } from '../employers.errors';
import { proofJudged } from '../employers.events';
import { mayKeepFile } from '../rules/employer-policy';
import { Employer } from '../store/employer.entity';
import { recordFacts } from '../store/facts';
import { lockEmployer } from '../store/lock-employer';

export interface ProofJudgement {
  readonly judgement: 'accepted' | 'not_accepted';
  /** The employer reads it when the proof is not accepted. */
  readonly reason: string;
}

@Injectable()
export class JudgeProof {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
  ) {}

  async run(
    actor: Actor,
    employerId: Id,
    seenVersion: number,
    { judgement, reason }: ProofJudgement,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const employer = await lockEmployer(tx, employerId);
      if (!mayKeepFile(actor)) throw notFound();
      if (employer.proofNote === null) throw employersProblems['employers.no-proof-asked']();
      refuseStale(seenVersion, employer.version);
      const now = this.clock.now();
      await tx.change(
        Employer,
        { id: employerId, version: employer.version },
        {
          proofJudgement: judgement,
          proofReason: reason,
          proofJudgedBy: actor.accountId,
          proofJudgedAt: now,
        },
      );
      const seenOn = this.clock.today();
      if (judgement === 'accepted')
        await recordFacts(
          tx,
          { employerId, source: 'coordinator', seenOn, at: now, by: actor.accountId },
          { proof: reason },
        );
      await this.tasks.settle(
        tx,
        actor,
        { kind: 'identity_proof', subjectId: employerId },
        judgement,
      );
      await tx.audit({
        author: actor,
        action: 'employers.judge-proof',
        subject: { type: 'employer', id: employerId },
        data: { judgement },
      });
      await tx.emit(proofJudged({ employerId }));
    });
  }
}
