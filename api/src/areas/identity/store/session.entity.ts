// A signed-in browser: only a hash of its token is kept, with the role it acts in now.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../../kernel/access/actor';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'identity', name: 'sessions' })
export class Session {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('uuid', { name: 'account_id' })
  accountId!: Id;

  @Column('text', { nullable: true })
  role!: Role | null;

  /** Only for role employer: the organisation this person acts for. */
  @Column('uuid', { name: 'scope_id', nullable: true })
  scopeId!: Id | null;

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('text', { default: '' })
  device!: string;
}
