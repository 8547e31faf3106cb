// An employer's answer to one question is kept while it is being filled in; half-finished is fine.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { kernelProblems, notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Accounts } from '../../identity/identity.public';
import { formFaults, sameContent, type AnswerContent } from '../rules/answer';
import { screeningLifecycle } from '../rules/screening-lifecycle';
import { mayAnswer } from '../rules/screening-policy';
import { screeningProblems } from '../screening.errors';
import { AnswerRow } from '../store/answer.entity';
import { Screenings } from '../store/screenings';
import { Templates } from '../store/templates';
import { ownEmployer } from './own-employer';

export interface SavedAnswer {
  readonly itemKey: string;
  readonly version: number;
  readonly savedAt: Date;
}

@Injectable()
export class SaveAnswer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly screenings: Screenings,
    private readonly templates: Templates,
    private readonly accounts: Accounts,
  ) {}

  async run(
    actor: Actor,
    itemKey: string,
    content: AnswerContent,
    seenVersion: number,
  ): Promise<SavedAnswer> {
    return this.database.transaction(async (tx) => {
      // Shared: colleagues may save other questions at the same time, sending in waits for all of them.
      const screening = await this.screenings.lockRunning(
        tx,
        ownEmployer(actor),
        'pessimistic_read',
      );
      if (!mayAnswer(actor, screening)) throw notFound();
      const items = await this.templates.items(tx, screening.templateId);
      const item = items.find((candidate) => candidate.key === itemKey);
      if (!item) throw notFound();
      screeningLifecycle.next(screening.state, 'answer');
      const errors = formFaults(item, content);
      if (errors.length > 0) throw screeningProblems['screening.answer-not-possible']({ errors });

      const saved = await this.save(tx, actor, screening.id, itemKey, content, seenVersion);
      await tx.query(
        `update screening.remarks set looked_at = $3
         where screening_id = $1 and item_key = $2 and sent_at is not null and resolved_at is null
           and looked_at is null`,
        [screening.id, itemKey, this.clock.now()],
      );
      return saved;
    });
  }

  private async save(
    tx: Tx,
    actor: Actor,
    screeningId: Id,
    itemKey: string,
    content: AnswerContent,
    seenVersion: number,
  ): Promise<SavedAnswer> {
    const now = this.clock.now();
    const known = await tx.manager.findOneBy(AnswerRow, { screeningId, itemKey });
    await this.refuseOlder(known, seenVersion);
    if (known && sameContent(known, content))
      return { itemKey, version: known.version, savedAt: known.answeredAt };

    const row = { ...content, answeredBy: actor.accountId, answeredAt: now };
    if (known) {
      await tx.change(AnswerRow, { screeningId, itemKey, version: seenVersion }, row);
    } else {
      await this.insertFirst(tx, { screeningId, itemKey, ...row });
    }
    await tx.audit({
      author: actor,
      action: 'screening.save-answer',
      subject: { type: 'screening', id: screeningId },
      data: { itemKey },
    });
    return { itemKey, version: seenVersion + 1, savedAt: now };
  }

  /** Two tabs may both save the first answer: one of them is told that somebody was first. */
  private async insertFirst(tx: Tx, row: Omit<AnswerRow, 'version'>): Promise<void> {
    const inserted = await tx.query(
      `insert into screening.answers
         (screening_id, item_key, value, not_applicable_because, note, answered_by, answered_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning item_key`,
      [
        row.screeningId,
        row.itemKey,
        row.value === null ? null : JSON.stringify(row.value),
        row.notApplicableBecause,
        row.note,
        row.answeredBy,
        row.answeredAt,
      ],
    );
    if (inserted.length !== 1) throw kernelProblems['kernel.conflict']();
  }

  private async refuseOlder(known: AnswerRow | null, seenVersion: number): Promise<void> {
    if ((known?.version ?? 0) === seenVersion) return;
    const by = known && (await this.accounts.get(known.answeredBy));
    refuseStale(seenVersion, known?.version ?? 0, {
      by: by?.name ?? null,
      at: known?.answeredAt ?? null,
    });
  }
}
