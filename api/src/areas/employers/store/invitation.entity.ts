// An invitation to a colleague, by mail address; the link in the mail is made when the mail is sent.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';
import type { InvitationState } from '../rules/invitation-lifecycle';
import type { MemberLevel } from '../rules/membership';

@Entity({ schema: 'employers', name: 'invitations' })
export class Invitation {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'employer_id' })
  employerId!: Id;

  @Column('citext')
  email!: string;

  @Column('text')
  level!: MemberLevel;

  @Column('text', { default: 'open' })
  state!: InvitationState;

  @Column('uuid', { name: 'invited_by' })
  invitedBy!: Id;

  @Column('timestamptz', { name: 'invited_at' })
  invitedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy!: Id | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
