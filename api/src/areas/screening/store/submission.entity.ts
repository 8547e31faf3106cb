// The answers as they were sent in, each time; append-only.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';
import type { AnswerContent } from '../rules/answer';

@Entity({ schema: 'screening', name: 'submissions' })
export class Submission {
  @PrimaryColumn('uuid', { name: 'screening_id' })
  screeningId!: Id;

  /** 1 for the first time, one more after each return. */
  @PrimaryColumn('integer')
  number!: number;

  @Column('jsonb')
  answers!: Record<string, AnswerContent>;

  @Column('uuid', { name: 'submitted_by' })
  submittedBy!: Id;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt!: Date;
}
