// Creates what every area leans on: the audit log and its seals, idempotency keys, rate limits, the door to the job queue.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateKernel1795510800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- All of them are trusted extensions: the owner of the database may create them.
      create extension if not exists citext;
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;
      create extension if not exists btree_gin;
      create extension if not exists btree_gist;
      create extension if not exists pgcrypto;

      create schema kernel;
      grant usage on schema kernel to stagekeur_app, stagekeur_reader;

      create function kernel.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '%.% is append-only', tg_table_schema, tg_table_name using errcode = 'SK001';
      end $$;

      create table kernel.audit_log (
        id uuid not null,
        at timestamptz not null,
        actor_id uuid,
        actor_role text not null,
        action text not null,
        subject_type text not null,
        subject_id uuid not null,
        data jsonb not null default '{}',
        request_id text,
        constraint audit_log_pk primary key (id)
      );
      create index audit_log_subject on kernel.audit_log (subject_type, subject_id);
      create index audit_log_at on kernel.audit_log (at);
      create trigger audit_log_append_only before update or delete on kernel.audit_log
        for each row execute function kernel.refuse_change();
      create trigger audit_log_no_truncate before truncate on kernel.audit_log
        for each statement execute function kernel.refuse_change();
      grant select, insert on kernel.audit_log to stagekeur_app;

      create table kernel.audit_seals (
        position bigint not null,
        audit_id uuid not null,
        hash bytea not null,
        sealed_at timestamptz not null,
        constraint audit_seals_pk primary key (position),
        constraint audit_seals_audit_once unique (audit_id)
      );
      create trigger audit_seals_append_only before update or delete on kernel.audit_seals
        for each row execute function kernel.refuse_change();
      create trigger audit_seals_no_truncate before truncate on kernel.audit_seals
        for each statement execute function kernel.refuse_change();
      grant select, insert on kernel.audit_seals to stagekeur_app;

      create table kernel.idempotency_keys (
        account_key text not null,
        key text not null,
        fingerprint bytea not null,
        status integer,
        body jsonb,
        created_at timestamptz not null,
        constraint idempotency_keys_pk primary key (account_key, key)
      );
      create index idempotency_keys_created on kernel.idempotency_keys (created_at);
      grant select, insert, update, delete on kernel.idempotency_keys to stagekeur_app;

      create table kernel.rate_limits (
        bucket text not null,
        window_start timestamptz not null,
        hits integer not null,
        constraint rate_limits_pk primary key (bucket, window_start)
      );
      grant select, insert, update, delete on kernel.rate_limits to stagekeur_app;

      create table kernel.settings (
        key text not null,
        value jsonb not null,
        changed_at timestamptz not null,
        constraint settings_pk primary key (key)
      );
      grant select, insert, update on kernel.settings to stagekeur_app;

      -- The app role may add a job and nothing else; the queue's own tables stay closed to it.
      create function kernel.add_job(name text, payload jsonb, job_key text, run_at timestamptz)
      returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform graphile_worker.add_job(
          identifier => name, payload => payload::json, run_at => run_at,
          job_key => job_key, max_attempts => 12);
      end $$;
      revoke all on function kernel.add_job from public;
      grant execute on function kernel.add_job to stagekeur_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema kernel cascade');
  }
}
