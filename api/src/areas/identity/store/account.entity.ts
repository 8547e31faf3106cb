// A person: from the institution (known by institutional number) or of an employer (known by e-mail and password).
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../../kernel/access/actor';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'identity', name: 'accounts' })
export class Account {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('text')
  kind!: 'institution' | 'employer';

  @Column('citext')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text', { default: 'nl' })
  language!: Language;

  @Column('text', { default: 'auto' })
  density!: 'auto' | 'comfortable' | 'compact';

  @Column('boolean', { default: true })
  shortcuts!: boolean;

  @Column('text', { name: 'institutional_number', nullable: true })
  institutionalNumber!: string | null;

  @Column('text', { name: 'oidc_issuer', nullable: true })
  oidcIssuer!: string | null;

  @Column('text', { name: 'oidc_subject', nullable: true })
  oidcSubject!: string | null;

  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @Column('timestamptz', { name: 'email_confirmed_at', nullable: true })
  emailConfirmedAt!: Date | null;

  @Column('text', { default: 'active' })
  state!: 'active' | 'blocked';

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
