// What a coordinator found on one item, with source and date; append-only, students read the newest word for word.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../../kernel/access/actor';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Id } from '../../../kernel/ids/ids';
import type { VerificationOutcome } from '../rules/verification';

@Entity({ schema: 'screening', name: 'verifications' })
export class VerificationRow {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'screening_id' })
  screeningId!: Id;

  @Column('text', { name: 'item_key' })
  itemKey!: string;

  @Column('integer', { name: 'answer_version' })
  answerVersion!: number;

  @Column('text')
  outcome!: VerificationOutcome;

  @Column('integer', { nullable: true })
  points!: number | null;

  @Column('text')
  finding!: string;

  @Column('text')
  source!: string;

  @Column('date', { name: 'seen_on' })
  seenOn!: PlainDate;

  @Column('uuid', { name: 'verified_by' })
  verifiedBy!: Id;

  @Column('text', { name: 'verified_role' })
  verifiedRole!: Role;

  @Column('timestamptz', { name: 'verified_at' })
  verifiedAt!: Date;
}
