// Somebody at an employer whom the school can reach; the main contact is the one a coordinator verifies.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'employers', name: 'contacts' })
export class Contact {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'employer_id' })
  employerId!: Id;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: Id | null;

  @Column('text')
  name!: string;

  @Column('text', { default: '' })
  position!: string;

  @Column('citext', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('boolean', { default: false })
  main!: boolean;

  @Column('timestamptz', { name: 'verified_at', nullable: true })
  verifiedAt!: Date | null;

  @Column('uuid', { name: 'verified_by', nullable: true })
  verifiedBy!: Id | null;

  /** How it was found that the contact works there, in the words of who verified it. */
  @Column('text', { name: 'verified_how', nullable: true })
  verifiedHow!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
