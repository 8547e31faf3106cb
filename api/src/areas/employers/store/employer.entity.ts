// An organisation that offers internships, as it is known now; where each fact came from stands in its facts.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';
import type { EmployerState } from '../rules/employer-lifecycle';
import type { SubjectType } from '../rules/legal-form';
import type { Origin } from '../rules/origin';
import type { Sector } from '../rules/sectors';

@Entity({ schema: 'employers', name: 'employers' })
export class Employer {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('text')
  origin!: Origin;

  /** The name people know it by: the trade name it chose, else the statutory one. */
  @Column('text')
  name!: string;

  @Column('text', { name: 'statutory_name' })
  statutoryName!: string;

  @Column('text', { name: 'trade_names', array: true, default: [] })
  tradeNames!: string[];

  @Column('text', { name: 'kvk_number', nullable: true })
  kvkNumber!: string | null;

  @Column('text', { nullable: true })
  rsin!: string | null;

  @Column('text', { default: 'NL' })
  country!: string;

  @Column('text', { name: 'foreign_number', nullable: true })
  foreignNumber!: string | null;

  /** What the employer says proves that it exists, where no trade register does. */
  @Column('text', { name: 'proof_note', nullable: true })
  proofNote!: string | null;

  @Column('text', { name: 'proof_judgement', nullable: true })
  proofJudgement!: 'accepted' | 'not_accepted' | null;

  @Column('text', { name: 'proof_reason', nullable: true })
  proofReason!: string | null;

  @Column('uuid', { name: 'proof_judged_by', nullable: true })
  proofJudgedBy!: Id | null;

  @Column('timestamptz', { name: 'proof_judged_at', nullable: true })
  proofJudgedAt!: Date | null;

  @Column('text', { name: 'legal_form', nullable: true })
  legalForm!: string | null;

  @Column('text', { name: 'subject_type' })
  subjectType!: SubjectType;

  @Column('text')
  sector!: Sector;

  @Column('text', { name: 'sbi_code', nullable: true })
  sbiCode!: string | null;

  @Column('text', { name: 'sbi_version', nullable: true })
  sbiVersion!: string | null;

  @Column('text', { name: 'sbi_text', nullable: true })
  sbiText!: string | null;

  @Column('integer', { nullable: true })
  employees!: number | null;

  @Column('text', { nullable: true })
  website!: string | null;

  @Column('citext', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  street!: string | null;

  @Column('text', { name: 'house_number', nullable: true })
  houseNumber!: string | null;

  @Column('text', { nullable: true })
  postcode!: string | null;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('integer', { name: 'place_id', nullable: true })
  placeId!: number | null;

  @Column('text', { default: 'claimed' })
  state!: EmployerState;

  @Column('timestamptz', { name: 'contact_verified_at', nullable: true })
  contactVerifiedAt!: Date | null;

  @Column('uuid', { name: 'contact_verified_by', nullable: true })
  contactVerifiedBy!: Id | null;

  @Column('uuid', { name: 'school_contact_id', nullable: true })
  schoolContactId!: Id | null;

  @Column('uuid', { name: 'registered_by' })
  registeredBy!: Id;

  @Column('timestamptz', { name: 'registered_at' })
  registeredAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
