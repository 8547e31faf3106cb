// A coordinator's remark at one question: drafted, sent with the return, looked at by the employer, done when sent in again.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'screening', name: 'remarks' })
export class Remark {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'screening_id' })
  screeningId!: Id;

  @Column('text', { name: 'item_key' })
  itemKey!: string;

  @Column('text')
  text!: string;

  @Column('uuid', { name: 'made_by' })
  madeBy!: Id;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  /** When the employer saved that question after the return, changed or not. */
  @Column('timestamptz', { name: 'looked_at', nullable: true })
  lookedAt!: Date | null;

  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
