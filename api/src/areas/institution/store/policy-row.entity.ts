// One dated amount or limit, for the institution or for one programme; periods of one kind never overlap.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Id } from '../../../kernel/ids/ids';
import type { PolicyKind } from '../rules/policy-kind';

@Entity({ schema: 'institution', name: 'policy_rows' })
export class PolicyRow {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('text')
  kind!: PolicyKind;

  @Column('uuid', { name: 'programme_id', nullable: true })
  programmeId!: Id | null;

  /** Euro per month at 36 hours, hours per week, or hours of supervision per week; PostgreSQL gives a text. */
  @Column('numeric', { precision: 10, scale: 2 })
  value!: string;

  @Column('date', { name: 'valid_from' })
  validFrom!: PlainDate;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil!: PlainDate | null;

  @Column('text')
  source!: string;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: Id | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
