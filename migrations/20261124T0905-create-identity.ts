// Creates accounts, what they may do (role grants), their sessions and single-use tokens.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdentity1795511100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema identity;
      grant usage on schema identity to stagekeur_app, stagekeur_reader;

      create table identity.accounts (
        id uuid not null,
        kind text not null,
        email citext not null,
        name text not null,
        language text not null default 'nl',
        density text not null default 'auto',
        shortcuts boolean not null default true,
        institutional_number text,
        oidc_issuer text,
        oidc_subject text,
        password_hash text,
        email_confirmed_at timestamptz,
        state text not null default 'active',
        created_at timestamptz not null,
        version integer not null default 1,
        constraint accounts_pk primary key (id),
        constraint accounts_kind check (kind in ('institution', 'employer')),
        constraint accounts_language check (language in ('nl', 'en')),
        constraint accounts_density check (density in ('auto', 'comfortable', 'compact')),
        constraint accounts_state check (state in ('active', 'blocked')),
        constraint accounts_name_filled check (btrim(name) <> ''),
        constraint accounts_number_once unique (institutional_number),
        constraint accounts_subject_once unique (oidc_issuer, oidc_subject),
        constraint accounts_institution_number check (kind <> 'institution' or institutional_number is not null)
      );
      create unique index accounts_employer_email on identity.accounts (email) where kind = 'employer';
      grant select, insert, update on identity.accounts to stagekeur_app;

      -- One mechanism for every role: who, which role, over what (a programme, an employer, or nothing).
      create table identity.role_grants (
        id uuid not null,
        account_id uuid not null,
        role text not null,
        scope_id uuid,
        granted_by uuid,
        granted_at timestamptz not null,
        reason text not null,
        revoked_at timestamptz,
        revoked_by uuid,
        constraint role_grants_pk primary key (id),
        constraint role_grants_account foreign key (account_id) references identity.accounts (id),
        constraint role_grants_role check (role in ('student', 'employer', 'coordinator', 'school_supervisor',
          'confidential_adviser', 'committee_member', 'administrator', 'board')),
        constraint role_grants_scope check (
          (role in ('student', 'employer', 'coordinator')) = (scope_id is not null))
      );
      create unique index role_grants_live on identity.role_grants (account_id, role, scope_id)
        nulls not distinct where revoked_at is null;
      create index role_grants_scope_live on identity.role_grants (scope_id, role) where revoked_at is null;
      grant select, insert, update on identity.role_grants to stagekeur_app;

      create table identity.sessions (
        id uuid not null,
        token_hash bytea not null,
        account_id uuid not null,
        role text,
        scope_id uuid,
        started_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz,
        device text not null default '',
        constraint sessions_pk primary key (id),
        constraint sessions_token_once unique (token_hash),
        constraint sessions_account foreign key (account_id) references identity.accounts (id)
      );
      create index sessions_account on identity.sessions (account_id, id desc);
      create index sessions_expires on identity.sessions (expires_at);
      grant select, insert, update, delete on identity.sessions to stagekeur_app;

      create table identity.single_use_tokens (
        id uuid not null,
        purpose text not null,
        token_hash bytea not null,
        account_id uuid,
        data jsonb not null default '{}',
        created_at timestamptz not null,
        expires_at timestamptz not null,
        attempts integer not null default 0,
        used_at timestamptz,
        constraint single_use_tokens_pk primary key (id),
        constraint single_use_tokens_once unique (token_hash),
        constraint single_use_tokens_account foreign key (account_id) references identity.accounts (id),
        constraint single_use_tokens_purpose check (purpose in
          ('confirm_email', 'reset_password', 'invitation', 'device_code', 'institution_sign_in'))
      );
      create index single_use_tokens_expires on identity.single_use_tokens (expires_at);
      grant select, insert, update, delete on identity.single_use_tokens to stagekeur_app;

      create table identity.known_devices (
        account_id uuid not null,
        device_hash bytea not null,
        first_seen_at timestamptz not null,
        last_seen_at timestamptz not null,
        constraint known_devices_pk primary key (account_id, device_hash),
        constraint known_devices_account foreign key (account_id) references identity.accounts (id)
      );
      grant select, insert, update, delete on identity.known_devices to stagekeur_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema identity cascade');
  }
}
