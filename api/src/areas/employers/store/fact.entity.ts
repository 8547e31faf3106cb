// One thing known of an employer, with its source and the day it was seen; a correction is a new fact.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';
import type { FactKey, FactSource } from '../rules/facts';

@Entity({ schema: 'employers', name: 'facts' })
export class Fact {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'employer_id' })
  employerId!: Id;

  @Column('text')
  key!: FactKey;

  @Column('text')
  value!: string;

  @Column('text')
  source!: FactSource;

  @Column('date', { name: 'seen_on' })
  seenOn!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy!: Id | null;
}
