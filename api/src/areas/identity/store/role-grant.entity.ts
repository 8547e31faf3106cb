// What an account may act as, and over what: a programme, an employer, or the institution as a whole.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../../kernel/access/actor';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'identity', name: 'role_grants' })
export class RoleGrant {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'account_id' })
  accountId!: Id;

  @Column('text')
  role!: Role;

  @Column('uuid', { name: 'scope_id', nullable: true })
  scopeId!: Id | null;

  @Column('uuid', { name: 'granted_by', nullable: true })
  grantedBy!: Id | null;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt!: Date;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('uuid', { name: 'revoked_by', nullable: true })
  revokedBy!: Id | null;
}
