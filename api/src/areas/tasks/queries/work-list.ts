// Reads the work list for a screen: pages, counts, one task with what is needed to act on it, colleagues to hand it to.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { decodeCursor, encodeCursor } from '../../../kernel/http/paging';
import type { Id } from '../../../kernel/ids/ids';
import type { TaskKind } from '../rules/task-kind';
import { urgencies, type Urgency } from '../rules/urgency';
import {
  openTasksCounts,
  openTasksPage,
  taskColumns,
  taskJoins,
  visibleTasks,
  viewerParameters,
  type TaskCursor,
  type TaskFilter,
  type TaskRow,
  type TaskView,
} from './open-tasks';

export interface TaskCounts {
  readonly views: Readonly<Record<TaskView, number>>;
  readonly kinds: readonly { readonly kind: TaskKind; readonly count: number }[];
  /** Within the chosen view and kind. */
  readonly urgencies: Readonly<Record<Urgency, number>>;
}

export interface Colleague {
  readonly id: Id;
  readonly name: string;
}

interface CountRow {
  readonly kind: TaskKind;
  readonly programme: number;
  readonly mine: number;
  readonly unowned: number;
  readonly overdue: number;
  readonly groups: readonly number[];
}

@Injectable()
export class WorkList {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(
    actor: Actor,
    filter: TaskFilter,
    cursor: string | undefined,
    limit: number,
  ): Promise<{ items: TaskRow[]; next: string | null }> {
    const after = cursor === undefined ? null : (decodeCursor(cursor, 4) as unknown as TaskCursor);
    const { sql, parameters } = openTasksPage(actor, this.clock.today(), filter, after, limit + 1);
    const rows = await this.database.query<TaskRow>(sql, parameters);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const next =
      rows.length > limit && last
        ? encodeCursor([last.group, Number(last.safety), last.dueOn, last.id])
        : null;
    return { items, next };
  }

  async counts(actor: Actor, filter: TaskFilter): Promise<TaskCounts> {
    const { sql, parameters } = openTasksCounts(actor, this.clock.today(), filter);
    const rows = await this.database.query<CountRow>(sql, parameters);
    const inView = filter.kind ? rows.filter((row) => row.kind === filter.kind) : rows;
    const sum = (view: TaskView) => rows.reduce((total, row) => total + row[view], 0);
    return {
      views: {
        programme: sum('programme'),
        mine: sum('mine'),
        unowned: sum('unowned'),
        overdue: sum('overdue'),
      },
      kinds: rows.map((row) => ({ kind: row.kind, count: row.programme })),
      urgencies: Object.fromEntries(
        urgencies.map((urgency, place) => [
          urgency,
          inView.reduce((total, row) => total + (row.groups[place] ?? 0), 0),
        ]),
      ) as Record<Urgency, number>,
    };
  }

  /** One task, also a closed one; 404 when it is not this viewer's. */
  async one(actor: Actor, taskId: Id): Promise<TaskRow> {
    const row = await this.database.queryOne<TaskRow>(
      `select ${taskColumns} from tasks.tasks t ${taskJoins} where t.id = $5 and ${visibleTasks}`,
      [...viewerParameters(actor, this.clock.today()), taskId],
    );
    if (!row) throw notFound();
    return row;
  }

  /** Who can be given this task, by name. */
  async colleagues(actor: Actor, taskId: Id): Promise<Colleague[]> {
    const task = await this.one(actor, taskId);
    return this.database.query<Colleague>(
      `select distinct a.id, a.name from identity.role_grants g
       join identity.accounts a on a.id = g.account_id and a.state = 'active'
       where g.revoked_at is null
         and ((g.role = 'coordinator' and ($1::uuid is null or g.scope_id = $1))
           or (g.role = 'administrator' and $1::uuid is null))
       order by a.name, a.id`,
      [task.programmeId],
    );
  }
}
