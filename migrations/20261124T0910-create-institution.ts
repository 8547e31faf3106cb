// Creates faculties, programmes, dated policy rows, enrolments and the imports that bring people in.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInstitution1795511400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema institution;
      grant usage on schema institution to stagekeur_app, stagekeur_reader;

      create table institution.faculties (
        id uuid not null,
        code text not null,
        name_nl text not null,
        name_en text not null,
        version integer not null default 1,
        constraint faculties_pk primary key (id),
        constraint faculties_code_once unique (code)
      );
      grant select, insert, update on institution.faculties to stagekeur_app;

      create table institution.programmes (
        id uuid not null,
        faculty_id uuid not null,
        code text not null,
        name_nl text not null,
        name_en text not null,
        active boolean not null default true,
        threshold_shift integer not null default 0,
        threshold_reason text,
        version integer not null default 1,
        constraint programmes_pk primary key (id),
        constraint programmes_code_once unique (code),
        constraint programmes_faculty foreign key (faculty_id) references institution.faculties (id),
        constraint programmes_shift check (threshold_shift between -10 and 10),
        constraint programmes_shift_reason check (threshold_shift = 0 or btrim(threshold_reason) <> '')
      );
      grant select, insert, update on institution.programmes to stagekeur_app;

      -- Amounts and limits are dated rows, never constants; a programme's row goes before the institution's.
      create table institution.policy_rows (
        id uuid not null,
        kind text not null,
        programme_id uuid,
        value numeric(10, 2) not null,
        valid_from date not null,
        valid_until date,
        source text not null,
        created_by uuid,
        created_at timestamptz not null,
        version integer not null default 1,
        constraint policy_rows_pk primary key (id),
        constraint policy_rows_programme foreign key (programme_id) references institution.programmes (id),
        constraint policy_rows_kind check (kind in ('minimum_allowance', 'maximum_hours', 'minimum_supervision')),
        constraint policy_rows_order check (valid_until is null or valid_until >= valid_from),
        constraint policy_rows_value check (value >= 0),
        constraint policy_rows_no_overlap exclude using gist (
          kind with =, (coalesce(programme_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
          daterange(valid_from, valid_until, '[]') with &&)
      );
      grant select, insert, update on institution.policy_rows to stagekeur_app;

      create table institution.enrolments (
        id uuid not null,
        account_id uuid not null,
        programme_id uuid not null,
        cohort integer not null,
        supervisor_id uuid,
        ended_at timestamptz,
        constraint enrolments_pk primary key (id),
        constraint enrolments_account foreign key (account_id) references identity.accounts (id),
        constraint enrolments_supervisor foreign key (supervisor_id) references identity.accounts (id),
        constraint enrolments_programme foreign key (programme_id) references institution.programmes (id),
        constraint enrolments_cohort check (cohort between 2000 and 2100),
        constraint enrolments_once unique (account_id, programme_id)
      );
      grant select, insert, update on institution.enrolments to stagekeur_app;

      create table institution.people_imports (
        id uuid not null,
        file_name text not null,
        state text not null,
        rows jsonb not null,
        uploaded_by uuid not null,
        uploaded_at timestamptz not null,
        applied_at timestamptz,
        version integer not null default 1,
        constraint people_imports_pk primary key (id),
        constraint people_imports_state check (state in ('previewed', 'applied', 'discarded')),
        constraint people_imports_uploader foreign key (uploaded_by) references identity.accounts (id)
      );
      grant select, insert, update on institution.people_imports to stagekeur_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema institution cascade');
  }
}
