// Somebody asks for access to an organisation that another person registered before.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';
import type { AccessRequestState } from '../rules/access-request-lifecycle';

@Entity({ schema: 'employers', name: 'access_requests' })
export class AccessRequest {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'employer_id' })
  employerId!: Id;

  @Column('uuid', { name: 'account_id' })
  accountId!: Id;

  @Column('text', { default: '' })
  message!: string;

  @Column('text', { default: 'open' })
  state!: AccessRequestState;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy!: Id | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('text', { name: 'answer_reason', nullable: true })
  answerReason!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
