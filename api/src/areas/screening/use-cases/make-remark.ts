// A coordinator writes at one question what the employer still has to do; the employer reads it when the screening is sent back.
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import { newId, type Id } from '../../../kernel/ids/ids';
import { fault } from '../rules/fault';
import { screeningLifecycle } from '../rules/screening-lifecycle';
import { mayReview } from '../rules/screening-policy';
import { screeningProblems } from '../screening.errors';
import { Remark } from '../store/remark.entity';
import { Screenings } from '../store/screenings';
import { Templates } from '../store/templates';

export interface KeptRemark {
  readonly itemKey: string;
  /** 0 when there is none. */
  readonly version: number;
}

@Injectable()
export class MakeRemark {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly screenings: Screenings,
    private readonly templates: Templates,
  ) {}

  /** Writes it, or changes the one that was not sent yet. */
  run(
    actor: Actor,
    screeningId: Id,
    itemKey: string,
    text: string,
    seenVersion: number,
  ): Promise<KeptRemark> {
    return this.change(actor, screeningId, itemKey, seenVersion, async (tx, open) => {
      const now = { text, madeBy: actor.accountId, madeAt: this.clock.now() };
      if (open) {
        await tx.change(Remark, { id: open.id, version: seenVersion }, now);
        return open.version + 1;
      }
      await tx.insert(Remark, { id: newId(), screeningId, itemKey, ...now });
      return 1;
    });
  }

  /** Takes back one that was not sent yet; it stays stored, as one that nobody read. */
  withdraw(
    actor: Actor,
    screeningId: Id,
    itemKey: string,
    seenVersion: number,
  ): Promise<KeptRemark> {
    return this.change(actor, screeningId, itemKey, seenVersion, async (tx, open) => {
      if (!open) throw notFound();
      await tx.change(
        Remark,
        { id: open.id, version: seenVersion },
        { resolvedAt: this.clock.now() },
      );
      return 0;
    });
  }

  private change(
    actor: Actor,
    screeningId: Id,
    itemKey: string,
    seenVersion: number,
    work: (tx: Tx, open: Remark | null) => Promise<number>,
  ): Promise<KeptRemark> {
    return this.database.transaction(async (tx) => {
      const screening = await this.screenings.lockSentIn(tx, screeningId);
      if (!mayReview(actor, screening)) throw notFound();
      const items = await this.templates.items(tx, screening.templateId);
      const item = items.find((candidate) => candidate.key === itemKey);
      if (!item) throw notFound();
      const open = await tx.manager.findOneBy(Remark, {
        screeningId,
        itemKey,
        resolvedAt: IsNull(),
      });
      refuseStale(seenVersion, open?.version ?? 0);
      screeningLifecycle.next(screening.state, 'remark');
      if (!item.asked)
        throw screeningProblems['screening.finding-not-possible']({
          errors: [fault('', 'screening.item-not-asked')],
        });

      const version = await work(tx, open);
      await tx.audit({
        author: actor,
        action: 'screening.remark',
        subject: { type: 'screening', id: screeningId },
        data: { itemKey, withdrawn: version === 0 },
      });
      return { itemKey, version };
    });
  }
}
