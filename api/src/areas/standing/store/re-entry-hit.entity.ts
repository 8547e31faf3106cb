// "This organisation looks like one we had before": which features match, and what people made of it.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';
import type { HitJudgement } from '../rules/hit';

export interface MatchedFeature {
  readonly kind: string;
  readonly value: string;
}

@Entity({ schema: 'standing', name: 're_entry_hits' })
export class ReEntryHit {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'employer_id' })
  employerId!: Id;

  @Column('uuid', { name: 'earlier_employer_id' })
  earlierEmployerId!: Id;

  @Column('jsonb')
  features!: MatchedFeature[];

  @Column('boolean', { name: 'touches_measure' })
  touchesMeasure!: boolean;

  @Column('timestamptz', { name: 'found_at' })
  foundAt!: Date;

  @Column('text', { nullable: true })
  judgement!: HitJudgement | null;

  @Column('uuid', { name: 'judged_by', nullable: true })
  judgedBy!: Id | null;

  @Column('timestamptz', { name: 'judged_at', nullable: true })
  judgedAt!: Date | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { name: 'seconded_by', nullable: true })
  secondedBy!: Id | null;

  @Column('timestamptz', { name: 'seconded_at', nullable: true })
  secondedAt!: Date | null;

  @Column('text', { name: 'second_reason', nullable: true })
  secondReason!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
