// Reads the timeline of an employer, newest first: one statement over the tables of every area, a page at a time.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { decodeCursor, encodeCursor } from '../../../kernel/http/paging';
import type { Id } from '../../../kernel/ids/ids';
import type { TimelineKind } from '../rules/timeline-kinds';
import { timelineUnion } from './timeline-branches';

export interface TimelineRow {
  readonly kind: TimelineKind;
  readonly id: Id;
  readonly at: Date;
  /** The same moment, exact, for the cursor. */
  readonly exactly: string;
  readonly byName: string | null;
  readonly byKind: 'institution' | 'employer' | null;
  readonly detail: string | null;
  readonly params: Readonly<Record<string, unknown>>;
  readonly touchesMeasure: boolean;
}

@Injectable()
export class Timeline {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(
    employerId: Id,
    cursor: string | undefined,
    limit: number,
  ): Promise<{ items: TimelineRow[]; next: string | null }> {
    const after = cursor === undefined ? null : decodeCursor(cursor, 3);
    const rows = await this.database.query<TimelineRow>(
      `select l.kind, l.id, l.at, l.at::text as exactly, a.name as "byName", a.kind as "byKind", l.detail,
         l.params, l.touches_measure as "touchesMeasure"
       from (${timelineUnion}) l left join identity.accounts a on a.id = l.by_id
       ${after ? 'where (l.at, l.kind, l.id) < ($5::timestamptz, $6::text, $7::uuid)' : ''}
       order by l.at desc, l.kind desc, l.id desc limit $4`,
      [employerId, this.clock.now(), this.clock.today(), limit + 1, ...(after ?? [])],
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const next =
      rows.length > limit && last ? encodeCursor([last.exactly, last.kind, last.id]) : null;
    return { items, next };
  }
}
