// Gathers what the letter on a decision says, from the decision as it is stored, or as it is about to be taken.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { Employers } from '../../employers/employers.public';
import { Accounts } from '../../identity/identity.public';
import { Programmes } from '../../institution/institution.public';
import type { AdmissionOutcome } from '../rules/proposal';
import { validUntil } from '../rules/terms';
import type { DecisionTold } from '../wording/decision-letter';
import { AdmissionRecords } from './admission-records';

/** A decision that a coordinator is still writing. */
export interface DecisionDraft {
  readonly employerId: Id;
  readonly programmeId: Id;
  readonly outcome: AdmissionOutcome;
  readonly reason: string;
  readonly conditions: DecisionTold['conditions'];
  readonly maxRunningPlacements: number | null;
}

@Injectable()
export class DecisionsTold {
  constructor(
    private readonly clock: Clock,
    private readonly records: AdmissionRecords,
    private readonly employers: Employers,
    private readonly programmes: Programmes,
    private readonly accounts: Accounts,
  ) {}

  async stored(admissionId: Id): Promise<DecisionTold & { readonly employerId: Id }> {
    const record = await this.records.get(admissionId);
    if (!record) throw notFound();
    const decider = await this.accounts.get(record.decidedBy);
    return {
      ...record,
      ...(await this.names(record.employerId, record.programmeId)),
      decider: { name: decider?.name ?? '', email: decider?.email ?? '' },
    };
  }

  async drafted(actor: Actor, draft: DecisionDraft): Promise<DecisionTold> {
    const today = this.clock.today();
    const decider = await this.accounts.get(actor.accountId);
    return {
      ...draft,
      ...(await this.names(draft.employerId, draft.programmeId)),
      decidedOn: today,
      validUntil: draft.outcome === 'rejected' ? null : validUntil(today),
      decider: { name: actor.name, email: decider?.email ?? '' },
    };
  }

  private async names(employerId: Id, programmeId: Id) {
    const [employer, programme] = await Promise.all([
      this.employers.get(employerId),
      this.programmes.get(programmeId),
    ]);
    if (!employer || !programme) throw notFound();
    return { employerName: employer.name, programmeName: programme.name };
  }
}
