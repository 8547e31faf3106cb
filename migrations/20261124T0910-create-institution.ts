// Creates faculties, programmes, dated policy rows, enrolments, the imports that bring people in and the index they are found by.
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
      -- Only a row whose period has not begun is ever taken away.
      grant select, insert, update, delete on institution.policy_rows to stagekeur_app;

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

      create index enrolments_programme_live on institution.enrolments (programme_id) where ended_at is null;

      -- A file that was read: what it would change is shown first and applied as shown. Bad rows are kept to be mended, never applied.
      create table institution.people_imports (
        id uuid not null,
        file_name text not null,
        encoding text not null,
        ignored_columns text[] not null default '{}',
        state text not null,
        new_rows integer not null,
        changed_rows integer not null,
        unchanged_rows integer not null,
        faulty_rows integer not null,
        missing_rows integer not null,
        uploaded_by uuid not null,
        uploaded_at timestamptz not null,
        compared_at timestamptz not null,
        ended_by uuid,
        ended_at timestamptz,
        version integer not null default 1,
        constraint people_imports_pk primary key (id),
        constraint people_imports_encoding check (encoding in ('utf-8', 'windows-1252')),
        constraint people_imports_state check (state in ('previewed', 'applied', 'discarded')),
        constraint people_imports_ended check ((state = 'previewed') = (ended_at is null)
          and (ended_by is null) = (ended_at is null)),
        constraint people_imports_uploader foreign key (uploaded_by) references identity.accounts (id)
      );
      grant select, insert, update on institution.people_imports to stagekeur_app;

      create table institution.people_import_rows (
        import_id uuid not null,
        position integer not null,
        line integer,
        outcome text not null,
        account_id uuid,
        cells jsonb not null,
        changes jsonb not null default '[]',
        faults jsonb not null default '[]',
        constraint people_import_rows_pk primary key (import_id, position),
        constraint people_import_rows_import foreign key (import_id) references institution.people_imports (id),
        constraint people_import_rows_outcome check (outcome in ('new', 'changed', 'unchanged', 'faulty', 'missing')),
        constraint people_import_rows_line check ((outcome = 'missing') = (line is null)),
        constraint people_import_rows_faults check ((outcome = 'faulty') = (faults <> '[]'))
      );
      grant select, insert, delete on institution.people_import_rows to stagekeur_app;

      -- How people are looked up: any part of name, address or number, without accents, and by likeness.
      create function institution.fold(value text) returns text language sql immutable strict parallel safe
        return lower(public.unaccent('public.unaccent', value));
      create index accounts_looked_up on identity.accounts using gin ((institution.fold(
        name || ' ' || email::text || ' ' || coalesce(institutional_number, ''))) public.gin_trgm_ops);
      create index accounts_by_name on identity.accounts (name, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index identity.accounts_by_name;
      drop schema institution cascade;
    `);
  }
}
