// A coordinator judges a re-entry hit; where it touches a measure, a second coordinator agrees or sends it back.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Tasks } from '../../tasks/tasks.public';
import { hitIsJudged, type HitJudgement } from '../rules/hit';
import { mayJudgeHit, maySecondHit } from '../rules/standing-policy';
import { standingProblems } from '../standing.errors';
import { ReEntryHit } from '../store/re-entry-hit.entity';

@Injectable()
export class JudgeHit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
  ) {}

  async run(
    actor: Actor,
    hitId: Id,
    order: { judgement: HitJudgement; reason: string },
    seenVersion: number,
  ): Promise<void> {
    if (!mayJudgeHit(actor)) throw notFound();
    await this.database.transaction(async (tx) => {
      const hit = await find(tx, hitId);
      if (hit.judgement !== null) throw standingProblems['standing.hit-judged-already']();
      refuseStale(seenVersion, hit.version);
      await tx.change(
        ReEntryHit,
        { id: hitId, version: seenVersion },
        { ...order, judgedBy: actor.accountId, judgedAt: this.clock.now() },
      );
      if (!hit.touchesMeasure)
        await this.tasks.settle(tx, actor, { kind: 're_entry', subjectId: hitId }, order.judgement);
      await tx.audit({
        author: actor,
        action: 'standing.judge-hit',
        subject: { type: 're_entry_hit', id: hitId },
        data: { employerId: hit.employerId, judgement: order.judgement },
      });
    });
  }

  /** The second person agrees with the judgement, with an own reason. */
  async second(actor: Actor, hitId: Id, reason: string, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const hit = await find(tx, hitId);
      if (hit.judgement === null) throw standingProblems['standing.hit-not-judged-yet']();
      if (hitIsJudged(hit)) throw standingProblems['standing.hit-judged-already']();
      if (!maySecondHit(actor, hit.judgedBy))
        throw standingProblems['standing.hit-needs-second-person']();
      refuseStale(seenVersion, hit.version);
      await tx.change(
        ReEntryHit,
        { id: hitId, version: seenVersion },
        { secondedBy: actor.accountId, secondedAt: this.clock.now(), secondReason: reason },
      );
      await this.tasks.settle(tx, actor, { kind: 're_entry', subjectId: hitId }, hit.judgement);
      await tx.audit({
        author: actor,
        action: 'standing.second-hit',
        subject: { type: 're_entry_hit', id: hitId },
        data: { employerId: hit.employerId },
      });
    });
  }

  /** The second person does not agree: the judgement is undone, and the question is open again. */
  async sendBack(actor: Actor, hitId: Id, reason: string, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const hit = await find(tx, hitId);
      if (hit.judgement === null) throw standingProblems['standing.hit-not-judged-yet']();
      if (hitIsJudged(hit)) throw standingProblems['standing.hit-judged-already']();
      if (!maySecondHit(actor, hit.judgedBy))
        throw standingProblems['standing.hit-needs-second-person']();
      refuseStale(seenVersion, hit.version);
      await tx.change(
        ReEntryHit,
        { id: hitId, version: seenVersion },
        { judgement: null, judgedBy: null, judgedAt: null, reason: null },
      );
      await tx.audit({
        author: actor,
        action: 'standing.send-back-hit',
        subject: { type: 're_entry_hit', id: hitId },
        data: { employerId: hit.employerId, reason, undone: hit.judgement },
      });
    });
  }
}

async function find(tx: Tx, hitId: Id): Promise<ReEntryHit> {
  const hit = await tx.manager.findOneBy(ReEntryHit, { id: hitId });
  if (!hit) throw notFound();
  return hit;
}
