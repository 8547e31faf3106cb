// Creates vacancies and their versions, the table of exactly the visible ones that students search, and its dictionary of words.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVacancies1795512900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema vacancies;
      grant usage on schema vacancies to stagekeur_app, stagekeur_reader;

      create table vacancies.vacancies (
        id uuid not null,
        employer_id uuid not null,
        state text not null default 'draft',
        pause_reason text,
        closed_reason text,
        closed_note text,
        closed_by uuid,
        closed_at timestamptz,
        published_version integer,
        published_at timestamptz(3),
        places_taken integer not null default 0,
        copied_from uuid,
        created_by uuid not null,
        created_at timestamptz not null,
        changed_by uuid not null,
        changed_at timestamptz not null,
        version integer not null default 1,
        constraint vacancies_pk primary key (id),
        constraint vacancies_employer foreign key (employer_id) references employers.employers (id),
        constraint vacancies_copied foreign key (copied_from) references vacancies.vacancies (id),
        constraint vacancies_creator foreign key (created_by) references identity.accounts (id),
        constraint vacancies_changer foreign key (changed_by) references identity.accounts (id),
        constraint vacancies_closer foreign key (closed_by) references identity.accounts (id),
        constraint vacancies_state check (state in
          ('draft', 'submitted', 'returned', 'published', 'paused', 'closed')),
        constraint vacancies_paused check ((state = 'paused') = (pause_reason is not null)),
        constraint vacancies_pause_reason check (pause_reason in ('by_employer', 'promise_lowered')),
        constraint vacancies_closed check (
          (state = 'closed') = (closed_reason is not null)
          and (closed_reason is null) = (closed_by is null) and (closed_reason is null) = (closed_at is null)),
        constraint vacancies_closed_reason check (closed_reason in
          ('filled', 'not_needed', 'replaced', 'withdrawn', 'by_school')),
        constraint vacancies_closed_by_school check (
          closed_reason is distinct from 'by_school' or btrim(coalesce(closed_note, '')) <> ''),
        constraint vacancies_published check (
          state not in ('published', 'paused') or (published_version is not null and published_at is not null)),
        constraint vacancies_places check (places_taken >= 0)
      );
      create index vacancies_by_employer on vacancies.vacancies (employer_id, changed_at desc, id desc);
      grant select, insert, update on vacancies.vacancies to stagekeur_app;

      -- Allowance: whole euros a month at full hours (36 a week); 0 is none, null is not answered yet.
      create table vacancies.versions (
        vacancy_id uuid not null,
        number integer not null,
        state text not null default 'draft',
        title text not null default '',
        body text not null default '',
        tasks text[] not null default '{}',
        learning_goals text[] not null default '{}',
        type text,
        programme_ids uuid[] not null default '{}',
        site_id uuid,
        place_id integer,
        place text not null default '',
        remote_days integer not null default 0,
        remote_note text not null default '',
        days_per_week integer,
        hours_per_week integer,
        starts_on date,
        start_flexible boolean not null default false,
        weeks integer,
        places integer not null default 1,
        allowance integer,
        travel_costs boolean,
        expenses_note text not null default '',
        supervisor_name text not null default '',
        supervisor_position text not null default '',
        supervision_hours numeric(4, 1),
        admission_test text not null default '',
        admission_test_reason text not null default '',
        language text not null default 'nl',
        adjustments text not null default '',
        questions text[] not null default '{}',
        closes_on date,
        written_by uuid not null,
        changed_at timestamptz not null,
        submitted_at timestamptz,
        submitted_by uuid,
        reviewed_at timestamptz,
        reviewed_by uuid,
        review_reason text,
        remarks jsonb not null default '[]',
        seen jsonb,
        constraint versions_pk primary key (vacancy_id, number),
        constraint versions_vacancy foreign key (vacancy_id) references vacancies.vacancies (id),
        constraint versions_site foreign key (site_id) references employers.sites (id),
        constraint versions_writer foreign key (written_by) references identity.accounts (id),
        constraint versions_submitter foreign key (submitted_by) references identity.accounts (id),
        constraint versions_reviewer foreign key (reviewed_by) references identity.accounts (id),
        constraint versions_state check (state in
          ('draft', 'submitted', 'returned', 'approved', 'superseded', 'withdrawn')),
        constraint versions_type check (type in
          ('work_internship', 'graduation_internship', 'orientation_internship')),
        constraint versions_language check (language in ('nl', 'en')),
        constraint versions_days check (days_per_week between 1 and 5),
        constraint versions_hours check (hours_per_week between 1 and 60),
        constraint versions_weeks check (weeks between 1 and 60),
        constraint versions_places check (places between 1 and 50),
        constraint versions_allowance check (allowance between 0 and 5000),
        constraint versions_supervision check (supervision_hours between 0 and 40),
        constraint versions_remote check (remote_days between 0 and 5),
        constraint versions_submitted_once check ((submitted_at is null) = (submitted_by is null)),
        constraint versions_submitted_by check (state <> 'submitted' or submitted_at is not null),
        constraint versions_reviewed_once check ((reviewed_at is null) = (reviewed_by is null)),
        constraint versions_reviewed check (
          state not in ('approved', 'superseded', 'returned') or (reviewed_at is not null and seen is not null)),
        constraint versions_returned_reason check (state <> 'returned' or btrim(coalesce(review_reason, '')) <> ''),
        constraint versions_complete check (
          state not in ('submitted', 'approved', 'superseded')
          or (btrim(title) <> '' and btrim(body) <> '' and type is not null and cardinality(programme_ids) > 0
            and days_per_week is not null and hours_per_week is not null and starts_on is not null
            and weeks is not null and allowance is not null and travel_costs is not null
            and supervision_hours is not null and closes_on is not null and btrim(place) <> ''))
      );
      create unique index versions_running_once on vacancies.versions (vacancy_id)
        where state in ('draft', 'submitted', 'returned');
      create unique index versions_approved_once on vacancies.versions (vacancy_id) where state = 'approved';
      create index versions_submitted on vacancies.versions (submitted_at, vacancy_id) where state = 'submitted';
      grant select, insert, update on vacancies.versions to stagekeur_app;
      alter table vacancies.vacancies add constraint vacancies_published_version
        foreign key (id, published_version) references vacancies.versions (vacancy_id, number)
        deferrable initially deferred;

      -- Case and accents never decide whether a word is found.
      create function vacancies.plain(value text) returns text language sql immutable parallel safe as
        $$ select lower(public.unaccent('public.unaccent', value)) $$;

      -- What every vacancy says tells nothing: the search removes these words from texts and questions alike.
      create function vacancies.common_words() returns text[] language sql immutable parallel safe as
        $$ select tsvector_to_array(
             to_tsvector('pg_catalog.dutch', words) || to_tsvector('pg_catalog.english', words))
           from (values ('stage stages stagiair stagiairs stagiaire stagiaires intern interns internship internships'))
             as common (words) $$;

      -- Title by both stemmers (weight A), the rest by its own language and without positions: short enough to stay in line.
      create function vacancies.words(title text, rest text, language text) returns tsvector
        language sql immutable parallel safe as
        $$ select ts_delete(
             setweight(to_tsvector('pg_catalog.dutch', vacancies.plain(title))
               || to_tsvector('pg_catalog.english', vacancies.plain(title)), 'A')
             || strip(case language
                  when 'en' then to_tsvector('pg_catalog.english', vacancies.plain(rest))
                  else to_tsvector('pg_catalog.dutch', vacancies.plain(rest)) end),
             vacancies.common_words()) $$;

      -- One word of a question: its Dutch or its English stem. A stop word of either language asks nothing.
      create function vacancies.term(value text) returns tsquery language sql immutable parallel safe as
        $$ select case when numnode(dutch) = 0 or numnode(english) = 0 then ''::tsquery else dutch || english end
           from (select plainto_tsquery('pg_catalog.dutch', vacancies.plain(value)) as dutch,
             plainto_tsquery('pg_catalog.english', vacancies.plain(value)) as english) as stems $$;

      -- Exactly the visible vacancies: written in the transaction that changes the truth, tested against the clock when read.
      -- Rows may fill half a page before their vector leaves the line, which would cost threefold per row ranked.
      create table vacancies.search (
        vacancy_id uuid not null,
        employer_id uuid not null,
        programme_ids uuid[] not null,
        admissions jsonb not null,
        visible_until timestamptz not null,
        published_at timestamptz(3) not null,
        title text not null,
        employer_name text not null,
        sector text not null,
        type text not null,
        language text not null,
        place_id integer,
        place text not null,
        remote_days integer not null,
        days_per_week integer not null,
        hours_per_week integer not null,
        allowance integer not null,
        travel_costs boolean not null,
        supervision_hours numeric(4, 1) not null,
        admission_test boolean not null,
        adjustments boolean not null,
        starts_on date not null,
        start_flexible boolean not null,
        places_left integer not null,
        promise_kinds text[] not null,
        words tsvector not null,
        constraint search_pk primary key (vacancy_id),
        constraint search_vacancy foreign key (vacancy_id) references vacancies.vacancies (id),
        constraint search_places check (places_left > 0),
        constraint search_programmes check (cardinality(programme_ids) > 0)
      ) with (toast_tuple_target = 4080);
      create index search_words on vacancies.search using gin (words, programme_ids) with (fastupdate = off);
      create index search_newest on vacancies.search (published_at desc, vacancy_id desc);
      -- Together with the programme: the month a student can start leaves a tenth.
      create index search_starts on vacancies.search (starts_on);
      create index search_place on vacancies.search (place_id);
      create index search_employer on vacancies.search (employer_id);
      -- Counting filters reads this narrow copy and not the wide rows.
      create index search_counting on vacancies.search (visible_until) include (programme_ids, sector, type, language,
        place_id, remote_days, days_per_week, hours_per_week, allowance, travel_costs, admission_test, adjustments,
        starts_on);
      grant select, insert, update, delete on vacancies.search to stagekeur_app;

      create table vacancies.dictionary (
        word text not null,
        uses integer not null,
        constraint dictionary_pk primary key (word)
      );
      create index dictionary_similar on vacancies.dictionary using gin (vacancies.plain(word) gin_trgm_ops);
      grant select, insert, update, delete on vacancies.dictionary to stagekeur_app;

      -- After filling many rows at once the plans depend on fresh statistics.
      grant maintain on vacancies.vacancies, vacancies.versions, vacancies.search, vacancies.dictionary to stagekeur_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema vacancies cascade');
  }
}
