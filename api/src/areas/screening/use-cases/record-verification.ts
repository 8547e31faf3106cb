// A coordinator records what was found on one item, where, and when it was seen. Never changed: a correction is a new finding.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import { newId, type Id } from '../../../kernel/ids/ids';
import { Standing } from '../../standing/standing.public';
import { fault } from '../rules/fault';
import type { JudgedItem } from '../rules/judged-item';
import { screeningLifecycle } from '../rules/screening-lifecycle';
import { mayReview } from '../rules/screening-policy';
import { verificationFault, type VerificationOutcome } from '../rules/verification';
import { screeningProblems } from '../screening.errors';
import { JudgedItems } from '../store/judged-items';
import { Screening } from '../store/screening.entity';
import { Screenings } from '../store/screenings';
import { VerificationRow } from '../store/verification.entity';

export interface Finding {
  readonly outcome: VerificationOutcome;
  readonly points: number | null;
  readonly finding: string;
  readonly source: string;
  readonly seenOn: PlainDate;
}

export interface RecordedVerification {
  readonly itemKey: string;
  /** Of the item: rises with every answer and every finding. */
  readonly version: number;
  readonly screeningVersion: number;
}

@Injectable()
export class RecordVerification {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: Standing,
    private readonly screenings: Screenings,
    private readonly judged: JudgedItems,
  ) {}

  async run(
    actor: Actor,
    screeningId: Id,
    itemKey: string,
    found: Finding,
    seenVersion: number,
  ): Promise<RecordedVerification> {
    return this.database.transaction(async (tx) => {
      const screening = await this.screenings.lockSentIn(tx, screeningId);
      if (!mayReview(actor, screening)) throw notFound();
      const items = await this.judged.of(tx, screening);
      const judged = items.find(({ item }) => item.key === itemKey);
      if (!judged) throw notFound();
      const version = judged.answer.version + (await this.findingsOn(tx, screeningId, itemKey));
      refuseStale(seenVersion, version);
      screeningLifecycle.next(screening.state, 'record_verification');
      this.refuseMisfit(judged, found);
      if (itemKey === 'history_checked' && found.outcome === 'met')
        await this.refuseUnjudgedHits(tx, screening.employerId);

      await tx.insert(VerificationRow, {
        id: newId(),
        screeningId,
        itemKey,
        answerVersion: judged.answer.version,
        ...found,
        verifiedBy: actor.accountId,
        verifiedRole: 'coordinator',
        verifiedAt: this.clock.now(),
      });
      // A decision or return must be about what its maker saw: the screening counts as changed.
      await tx.change(Screening, { id: screeningId, version: screening.version }, {});
      await tx.audit({
        author: actor,
        action: 'screening.record-verification',
        subject: { type: 'screening', id: screeningId },
        data: { itemKey, outcome: found.outcome },
      });
      return { itemKey, version: version + 1, screeningVersion: screening.version + 1 };
    });
  }

  private refuseMisfit({ item, answer }: JudgedItem, found: Finding): void {
    const misfit = verificationFault(item, answer, found);
    const aboutPoints =
      misfit === 'screening.points-required' || misfit === 'screening.points-not-asked';
    const errors = [
      ...(misfit === null ? [] : [fault(aboutPoints ? '/points' : '/outcome', misfit)]),
      ...(found.seenOn > this.clock.today() ? [fault('/seenOn', 'screening.seen-in-future')] : []),
    ];
    if (errors.length > 0) throw screeningProblems['screening.finding-not-possible']({ errors });
  }

  private async refuseUnjudgedHits(tx: Tx, employerId: Id): Promise<void> {
    const count = await this.standing.unjudgedHits(employerId, tx);
    if (count > 0) throw screeningProblems['screening.hits-unjudged']({ params: { count } });
  }

  private async findingsOn(tx: Tx, screeningId: Id, itemKey: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from screening.verifications
       where screening_id = $1 and item_key = $2`,
      [screeningId, itemKey],
    );
    return row?.count ?? 0;
  }
}
