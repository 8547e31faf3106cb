// Lets the application see how its jobs and migrations stand, and search its audit log, without opening those tables to it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSystemViews1795513500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Waiting: due by this moment and not begun; later: its time comes; failed: given up after the last attempt.
      create function kernel.job_counts(moment timestamptz)
      returns table (waiting bigint, running bigint, later bigint, failed bigint, oldest_due timestamptz)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        return query select
          count(*) filter (where j.attempts < j.max_attempts and j.locked_at is null and j.run_at <= moment),
          count(*) filter (where j.locked_at is not null),
          count(*) filter (where j.attempts < j.max_attempts and j.locked_at is null and j.run_at > moment),
          count(*) filter (where j.attempts >= j.max_attempts and j.locked_at is null),
          min(j.run_at) filter (where j.attempts < j.max_attempts and j.locked_at is null and j.run_at <= moment)
        from graphile_worker.jobs j;
      end $$;
      revoke all on function kernel.job_counts from public;
      grant execute on function kernel.job_counts to stagekeur_app;

      -- Jobs that failed at least once, newest trouble first; never their contents, and no addresses out of an error.
      create function kernel.troubled_jobs(most integer)
      returns table (id bigint, name text, attempts integer, max_attempts integer, given_up boolean,
        next_run_at timestamptz, last_tried_at timestamptz, error text)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        return query select j.id, j.task_identifier::text, j.attempts::integer, j.max_attempts::integer,
          j.attempts >= j.max_attempts, j.run_at, j.updated_at,
          left(regexp_replace(split_part(j.last_error, E'\\n', 1), '[^[:space:]<>]+@[^[:space:]<>]+', '…@…', 'g'), 200)
        from graphile_worker.jobs j where j.last_error is not null
        order by j.updated_at desc, j.id desc limit most;
      end $$;
      revoke all on function kernel.troubled_jobs from public;
      grant execute on function kernel.troubled_jobs to stagekeur_app;

      create function kernel.migration_state() returns table (count bigint, latest text)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        return query select count(*), (select m.name::text from public.migrations m order by m.id desc limit 1)
        from public.migrations;
      end $$;
      revoke all on function kernel.migration_state from public;
      grant execute on function kernel.migration_state to stagekeur_app;

      create index audit_log_newest on kernel.audit_log (at desc, id desc);
      create index audit_log_actor on kernel.audit_log (actor_id, at desc, id desc);
      create index audit_log_action on kernel.audit_log (action, at desc, id desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index kernel.audit_log_action;
      drop index kernel.audit_log_actor;
      drop index kernel.audit_log_newest;
      drop function kernel.migration_state();
      drop function kernel.troubled_jobs(integer);
      drop function kernel.job_counts(timestamptz);
    `);
  }
}
