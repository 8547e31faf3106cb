// How the other areas put work on the list and take it off again, inside the transaction that made the work or did it.
import { Injectable } from '@nestjs/common';
import type { Author } from '../../../kernel/access/actor';
import { systemAuthor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import type { Tx } from '../../../kernel/database/tx';
import { newId, type Id } from '../../../kernel/ids/ids';
import type { TaskKind } from '../rules/task-kind';

export interface NewTask {
  readonly kind: TaskKind;
  /** What the work is about; the label is its name as people know it, shown in the list. */
  readonly subject: { readonly type: string; readonly id: Id; readonly label: string };
  readonly employerId: Id | null;
  /** Null: for the coordinators of every programme. */
  readonly programmeId: Id | null;
  readonly ownerId?: Id | null;
  /** Key of the sentence that says why it is here: `tasks.reason.<reason>` in tasks.labels. */
  readonly reason: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Somebody's safety is at stake: goes on top within its group. */
  readonly safety?: boolean;
  /** Last day of the term, 'YYYY-MM-DD'. */
  readonly dueOn: string;
}

export interface TaskRef {
  readonly kind: TaskKind;
  readonly subjectId: Id;
  /** Left out: of whatever programme; null: the one without programme. */
  readonly programmeId?: Id | null;
}

@Injectable()
export class Tasks {
  constructor(private readonly clock: Clock) {}

  /**
   * Opens a task, or renews the open one of the same kind, subject and programme: reason, term and label become the
   * new ones, an owner stays unless another is given, and safety once said is not unsaid. Returns its id.
   */
  async open(tx: Tx, task: NewTask): Promise<Id> {
    const [row] = await tx.query<{ id: Id; renewed: boolean }>(
      `insert into tasks.tasks as t (id, kind, subject_type, subject_id, subject_label, employer_id,
         programme_id, owner_id, reason, reason_params, safety, due_on, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       on conflict (kind, subject_id, programme_id) where state = 'open' do update set
         subject_label = excluded.subject_label, reason = excluded.reason,
         reason_params = excluded.reason_params, due_on = excluded.due_on,
         owner_id = coalesce(excluded.owner_id, t.owner_id),
         safety = t.safety or excluded.safety, version = t.version + 1
       returning id, t.version > 1 as renewed`,
      [
        newId(),
        task.kind,
        task.subject.type,
        task.subject.id,
        task.subject.label,
        task.employerId,
        task.programmeId,
        task.ownerId ?? null,
        task.reason,
        JSON.stringify(task.params ?? {}),
        task.safety ?? false,
        task.dueOn,
        this.clock.now(),
      ],
    );
    if (!row) throw new Error('an upsert gave no row');
    await tx.audit({
      author: systemAuthor,
      action: row.renewed ? 'tasks.renew' : 'tasks.open',
      subject: { type: 'task', id: row.id },
      data: { kind: task.kind, subjectId: task.subject.id, reason: task.reason },
    });
    return row.id;
  }

  /** The work was done: closes the open tasks meant by `ref`. None open is no error. Returns how many. */
  settle(tx: Tx, author: Author, ref: TaskRef, outcome: string): Promise<number> {
    return this.close(tx, author, ref, 'done', outcome);
  }

  /** The work is no longer needed (withdrawn, superseded). Returns how many were open. */
  cancel(tx: Tx, author: Author, ref: TaskRef, outcome: string): Promise<number> {
    return this.close(tx, author, ref, 'cancelled', outcome);
  }

  private async close(
    tx: Tx,
    author: Author,
    ref: TaskRef,
    state: 'done' | 'cancelled',
    outcome: string,
  ): Promise<number> {
    const everyProgramme = ref.programmeId === undefined;
    const closed = await tx.query<{ id: Id }>(
      `update tasks.tasks
       set state = $3, closed_at = $4, closed_by = $5, outcome = $6, version = version + 1
       where kind = $1 and subject_id = $2 and state = 'open'
         ${everyProgramme ? '' : 'and programme_id is not distinct from $7'}
       returning id`,
      [
        ref.kind,
        ref.subjectId,
        state,
        this.clock.now(),
        author.accountId,
        outcome,
        ...(everyProgramme ? [] : [ref.programmeId ?? null]),
      ],
    );
    for (const { id } of closed) {
      await tx.audit({
        author,
        action: state === 'done' ? 'tasks.settle' : 'tasks.cancel',
        subject: { type: 'task', id },
        data: { kind: ref.kind, subjectId: ref.subjectId, outcome },
      });
    }
    return closed.length;
  }
}
