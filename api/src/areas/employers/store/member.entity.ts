// A person who acts for an employer: an owner decides who else may, a member works along.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';
import type { MemberLevel } from '../rules/membership';

@Entity({ schema: 'employers', name: 'members' })
export class Member {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: Id;

  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: Id;

  @Column('text')
  level!: MemberLevel;

  @Column('timestamptz', { name: 'joined_at' })
  joinedAt!: Date;

  @Column('timestamptz', { name: 'left_at', nullable: true })
  leftAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
