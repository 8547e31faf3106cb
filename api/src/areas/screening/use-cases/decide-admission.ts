// A coordinator decides for one programme whether the employer may recruit: with a reason, on what was seen, within the hard requirements.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Standing } from '../../standing/standing.public';
import { Proposals, type ProposalForProgramme } from '../queries/proposals';
import { decisionFaults, type Decision } from '../rules/decision';
import { mostWithConditions } from '../rules/proposal';
import { screeningLifecycle } from '../rules/screening-lifecycle';
import { mayDecide } from '../rules/screening-policy';
import { validUntil } from '../rules/terms';
import { screeningProblems } from '../screening.errors';
import { Screenings } from '../store/screenings';
import { RecordDecision, type DecisionToRecord } from './record-decision';

export interface AdmissionOrder extends Decision {
  readonly programmeId: Id;
  readonly reason: string;
}

@Injectable()
export class DecideAdmission {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: Standing,
    private readonly screenings: Screenings,
    private readonly proposals: Proposals,
    private readonly decision: RecordDecision,
  ) {}

  async run(
    actor: Actor,
    screeningId: Id,
    order: AdmissionOrder,
    seenVersion: number,
  ): Promise<Id> {
    if (!actor.programmeIds.includes(order.programmeId)) throw notFound();
    const rules = await this.proposals.rulesOf(order.programmeId);
    return this.database.transaction(async (tx) => {
      const employerId = await this.screenings.employerOf(tx, screeningId);
      await this.standing.forDeciding(tx, employerId);
      const screening = await this.screenings.lockSentIn(tx, screeningId);
      if (!mayDecide(actor, screening, order.programmeId)) throw notFound();
      refuseStale(seenVersion, screening.version);
      screeningLifecycle.next(screening.state, 'decide');
      const seen = await this.proposals.of(tx, screening, rules);
      this.refuseIllegal(seen, order);

      return this.decision.run(tx, actor, screening, seen, this.toRecord(order, seen));
    });
  }

  private refuseIllegal({ proposal, judged }: ProposalForProgramme, order: AdmissionOrder): void {
    const keys = new Set(judged.map(({ item }) => item.key));
    const errors = decisionFaults(proposal, order, keys, this.clock.today());
    if (errors.length > 0) throw screeningProblems['screening.decision-not-possible']({ errors });
  }

  private toRecord(order: AdmissionOrder, { proposal }: ProposalForProgramme): DecisionToRecord {
    const today = this.clock.today();
    const conditional = order.outcome === 'admitted_with_conditions';
    return {
      programmeId: order.programmeId,
      outcome: order.outcome,
      reason: order.reason,
      deviationReason: order.deviationReason,
      adoptedFrom: null,
      validFrom: today,
      validUntil: order.outcome === 'rejected' ? null : validUntil(today),
      maxRunningPlacements: conditional ? (order.maxRunningPlacements ?? mostWithConditions) : null,
      conditions: order.conditions.map(({ itemKey, wording, ownerName, dueOn }) => ({
        itemKey,
        wording,
        ownerName,
        dueOn,
        blocksFirstPlacement: itemKey !== null && proposal.mustBecomeConditions.includes(itemKey),
      })),
    };
  }
}
