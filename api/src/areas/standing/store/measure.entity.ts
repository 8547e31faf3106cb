// A measure against an employer. Today only precautionary suspensions are made; exclusions follow with the full procedure.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'standing', name: 'measures' })
export class Measure {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'employer_id' })
  employerId!: Id;

  @Column('text')
  kind!: 'suspension' | 'exclusion';

  @Column('text')
  scope!: 'institution' | 'programme';

  @Column('uuid', { name: 'programme_id', nullable: true })
  programmeId!: Id | null;

  /** Narrows a measure to one site; set by the full procedure only. */
  @Column('uuid', { name: 'site_id', nullable: true })
  siteId!: Id | null;

  @Column('text', { nullable: true })
  ground!: 'safety' | 'fraud' | null;

  @Column('text')
  reason!: string;

  @Column('uuid', { name: 'decided_by' })
  decidedBy!: Id;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  /** The suspension that this one continues; each can be continued once. */
  @Column('uuid', { nullable: true })
  renews!: Id | null;

  @Column('timestamptz', { name: 'lifted_at', nullable: true })
  liftedAt!: Date | null;

  @Column('uuid', { name: 'lifted_by', nullable: true })
  liftedBy!: Id | null;

  @Column('text', { name: 'lift_reason', nullable: true })
  liftReason!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
