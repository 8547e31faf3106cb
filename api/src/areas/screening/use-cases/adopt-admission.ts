// A coordinator takes over a colleague's admission for an own programme: one reason, the same end, conditions and limit.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { Standing, type NewCondition } from '../../standing/standing.public';
import { AdmissionRecords, type AdmissionRecord } from '../queries/admission-records';
import { admissionHolds, isStopped } from '../queries/adoptable';
import { Proposals } from '../queries/proposals';
import type { Proposal } from '../rules/proposal';
import { mayAdopt } from '../rules/screening-policy';
import { screeningProblems } from '../screening.errors';
import { Screenings } from '../store/screenings';
import { RecordDecision } from './record-decision';

@Injectable()
export class AdoptAdmission {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: Standing,
    private readonly records: AdmissionRecords,
    private readonly screenings: Screenings,
    private readonly proposals: Proposals,
    private readonly decision: RecordDecision,
  ) {}

  async run(actor: Actor, admissionId: Id, programmeId: Id, reason: string): Promise<Id> {
    if (!mayAdopt(actor, programmeId)) throw notFound();
    const rules = await this.proposals.rulesOf(programmeId);
    return this.database.transaction(async (tx) => {
      const found = await this.records.get(admissionId, tx);
      if (!found) throw notFound();
      const { employerId } = found;
      await this.standing.forDeciding(tx, employerId);
      // Read again now that the employer is held: it may have been superseded while we waited.
      const source = (await this.records.get(admissionId, tx)) ?? found;
      await this.refuseUnlessFree(tx, source, programmeId);

      const screening = await this.screenings.lockSentIn(tx, source.screeningId);
      const seen = await this.proposals.of(tx, screening, rules);
      refuseFailedKnockOut(seen.proposal);
      return this.decision.run(tx, actor, screening, seen, {
        programmeId,
        outcome: source.outcome,
        reason,
        deviationReason: seen.proposal.outcome === source.outcome ? null : reason,
        adoptedFrom: source.id,
        validFrom: this.clock.today(),
        validUntil: source.validUntil,
        maxRunningPlacements: source.maxRunningPlacements,
        conditions: stillOpen(source),
      });
    });
  }

  private async refuseUnlessFree(tx: Tx, source: AdmissionRecord, programmeId: Id): Promise<void> {
    const [there, here] = await this.standing.in(tx, source.employerId, [
      source.programmeId,
      programmeId,
    ]);
    const usable =
      there !== undefined &&
      there.admissionId === source.id &&
      admissionHolds(there) &&
      source.validUntil !== null &&
      source.validUntil > this.clock.today();
    if (here && admissionHolds(here)) throw screeningProblems['screening.already-admitted']();
    if (!usable || (here && isStopped(here))) throw screeningProblems['screening.not-adoptable']();
  }
}

const stillOpen = ({ conditions }: AdmissionRecord): NewCondition[] =>
  conditions
    .filter(({ state }) => state === 'open')
    .map(({ itemKey, wording, ownerName, dueOn, blocksFirstPlacement }) => ({
      itemKey,
      wording,
      ownerName,
      dueOn,
      blocksFirstPlacement,
    }));

/** The minimum allowance may be higher for this programme: a hard requirement is not waived by adopting. */
function refuseFailedKnockOut({ knockOuts }: Proposal): void {
  const failed = knockOuts.find(({ state }) => state === 'failed');
  if (failed)
    throw screeningProblems['screening.adopt-knock-out-failed']({
      params: { number: failed.judged.item.number },
    });
}
