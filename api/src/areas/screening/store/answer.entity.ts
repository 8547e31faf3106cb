// What the employer answers to one question; changes while it is being filled in, and is copied at each submission.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';
import type { AnswerValue } from '../rules/answer';

@Entity({ schema: 'screening', name: 'answers' })
export class AnswerRow {
  @PrimaryColumn('uuid', { name: 'screening_id' })
  screeningId!: Id;

  @PrimaryColumn('text', { name: 'item_key' })
  itemKey!: string;

  @Column('jsonb', { nullable: true })
  value!: AnswerValue | null;

  @Column('text', { name: 'not_applicable_because', nullable: true })
  notApplicableBecause!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid', { name: 'answered_by' })
  answeredBy!: Id;

  @Column('timestamptz', { name: 'answered_at' })
  answeredAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
