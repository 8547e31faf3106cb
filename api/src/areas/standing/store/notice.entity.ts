// The text an employer was sent with a measure, kept as it was.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../../kernel/access/actor';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'standing', name: 'notices' })
export class Notice {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'measure_id' })
  measureId!: Id;

  @Column('uuid', { name: 'employer_id' })
  employerId!: Id;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  @Column('text')
  language!: Language;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt!: Date;

  /** Opened in the portal: the one kind of delivery that proves itself. */
  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;

  @Column('uuid', { name: 'opened_by', nullable: true })
  openedBy!: Id | null;
}
