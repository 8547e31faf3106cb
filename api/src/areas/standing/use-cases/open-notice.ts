// An employer opens a notice in the portal: the first time is kept, for it proves the delivery.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';

@Injectable()
export class OpenNotice {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, noticeId: Id): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [notice] = await tx.query<{ opened_at: Date | null }>(
        'select opened_at from standing.notices where id = $1 and employer_id = $2 for update',
        [noticeId, actor.employerId],
      );
      if (!notice) throw notFound();
      if (notice.opened_at !== null) return;
      await tx.query('update standing.notices set opened_at = $2, opened_by = $3 where id = $1', [
        noticeId,
        this.clock.now(),
        actor.accountId,
      ]);
      await tx.audit({
        author: actor,
        action: 'standing.open-notice',
        subject: { type: 'notice', id: noticeId },
        data: { employerId: actor.employerId },
      });
    });
  }
}
