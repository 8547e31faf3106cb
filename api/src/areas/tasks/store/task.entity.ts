// One piece of work on the list: what it is about, why it is there, by when, and whose it is.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';
import type { TaskKind } from '../rules/task-kind';
import type { TaskState } from '../rules/task-lifecycle';

@Entity({ schema: 'tasks', name: 'tasks' })
export class Task {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('text')
  kind!: TaskKind;

  @Column('text', { name: 'subject_type' })
  subjectType!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: Id;

  @Column('text', { name: 'subject_label' })
  subjectLabel!: string;

  @Column('uuid', { name: 'employer_id', nullable: true })
  employerId!: Id | null;

  /** Null: for the coordinators of every programme. */
  @Column('uuid', { name: 'programme_id', nullable: true })
  programmeId!: Id | null;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: Id | null;

  /** Key of a sentence: `tasks.reason.<reason>` in the labels. */
  @Column('text')
  reason!: string;

  @Column('jsonb', { name: 'reason_params', default: {} })
  reasonParams!: Readonly<Record<string, string | number>>;

  @Column('boolean', { default: false })
  safety!: boolean;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('text', { default: 'open' })
  state!: TaskState;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy!: Id | null;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
