// Creates the one work list of all areas: subject, owner, term, reason.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTasks1795511700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema tasks;
      grant usage on schema tasks to stagekeur_app, stagekeur_reader;

      create table tasks.tasks (
        id uuid not null,
        kind text not null,
        subject_type text not null,
        subject_id uuid not null,
        subject_label text not null,
        employer_id uuid,
        programme_id uuid,
        owner_id uuid,
        reason text not null,
        reason_params jsonb not null default '{}',
        safety boolean not null default false,
        due_on date not null,
        state text not null default 'open',
        created_at timestamptz not null,
        closed_at timestamptz,
        closed_by uuid,
        outcome text,
        version integer not null default 1,
        constraint tasks_pk primary key (id),
        constraint tasks_kind check (kind in ('screening', 'vacancy', 'access_request', 'identity_proof',
          're_entry', 'condition', 'suspension', 'admission')),
        constraint tasks_state check (state in ('open', 'done', 'cancelled')),
        constraint tasks_closed check ((state = 'open') = (closed_at is null)),
        constraint tasks_owner foreign key (owner_id) references identity.accounts (id),
        constraint tasks_programme foreign key (programme_id) references institution.programmes (id)
      );
      create unique index tasks_open_once on tasks.tasks (kind, subject_id, programme_id)
        nulls not distinct where state = 'open';
      create index tasks_open_by_due on tasks.tasks (programme_id, due_on, id) where state = 'open';
      create index tasks_open_by_owner on tasks.tasks (owner_id, due_on, id) where state = 'open';
      create index tasks_by_employer on tasks.tasks (employer_id);
      grant select, insert, update on tasks.tasks to stagekeur_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema tasks cascade');
  }
}
