// One employer's answers and their verification against one version of the checklist.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Id } from '../../../kernel/ids/ids';
import type { ScreeningState } from '../rules/screening-lifecycle';

@Entity({ schema: 'screening', name: 'screenings' })
export class Screening {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'employer_id' })
  employerId!: Id;

  @Column('uuid', { name: 'template_id' })
  templateId!: Id;

  @Column('uuid', { name: 'programme_ids', array: true, default: () => "'{}'" })
  programmeIds!: Id[];

  @Column('text', { default: 'draft' })
  state!: ScreeningState;

  @Column('uuid', { name: 'created_by' })
  createdBy!: Id;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** When the employer last sent it in. */
  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('uuid', { name: 'submitted_by', nullable: true })
  submittedBy!: Id | null;

  /** Last day of the term for a decision. */
  @Column('date', { name: 'decide_by', nullable: true })
  decideBy!: PlainDate | null;

  @Column('uuid', { name: 'taken_by', nullable: true })
  takenBy!: Id | null;

  @Column('timestamptz', { name: 'taken_at', nullable: true })
  takenAt!: Date | null;

  @Column('timestamptz', { name: 'returned_at', nullable: true })
  returnedAt!: Date | null;

  @Column('timestamptz', { name: 'verified_at', nullable: true })
  verifiedAt!: Date | null;

  @Column('uuid', { name: 'verified_by', nullable: true })
  verifiedBy!: Id | null;

  @Column('integer', { default: 1 })
  version!: number;
}
