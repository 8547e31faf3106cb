// A coordinator's decision on an employer for one programme, with what was seen when it was taken.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'standing', name: 'admissions' })
export class Admission {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'employer_id' })
  employerId!: Id;

  @Column('uuid', { name: 'programme_id' })
  programmeId!: Id;

  @Column('uuid', { name: 'screening_id' })
  screeningId!: Id;

  @Column('text')
  outcome!: 'admitted' | 'admitted_with_conditions' | 'rejected';

  @Column('text')
  reason!: string;

  @Column('jsonb')
  proposal!: object;

  @Column('text', { name: 'deviation_reason', nullable: true })
  deviationReason!: string | null;

  @Column('jsonb')
  seen!: object;

  @Column('uuid', { name: 'adopted_from', nullable: true })
  adoptedFrom!: Id | null;

  @Column('uuid', { name: 'decided_by' })
  decidedBy!: Id;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;

  @Column('date', { name: 'valid_from' })
  validFrom!: PlainDate;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil!: PlainDate | null;

  @Column('integer', { name: 'max_running_placements', nullable: true })
  maxRunningPlacements!: number | null;

  @Column('timestamptz', { name: 'superseded_at', nullable: true })
  supersededAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
