// A thing that works once and not for long: a link in a mail, a mail code, a sign-in under way. Only a hash is kept.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';

export const tokenPurposes = [
  'confirm_email',
  'reset_password',
  'invitation',
  'device_code',
  'institution_sign_in',
] as const;
export type TokenPurpose = (typeof tokenPurposes)[number];

export type TokenData = Readonly<Record<string, unknown>>;

@Entity({ schema: 'identity', name: 'single_use_tokens' })
export class SingleUseToken {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('text')
  purpose!: TokenPurpose;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: Id | null;

  @Column('jsonb', { default: {} })
  data!: TokenData;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
