// Creates checklist templates (immutable once in force), screenings with answers, verifications and remarks, and promises.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateScreening1795512600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema screening;
      grant usage on schema screening to stagekeur_app, stagekeur_reader;

      create table screening.templates (
        id uuid not null,
        programme_id uuid,
        number integer not null,
        title_nl text not null,
        title_en text not null,
        state text not null default 'draft',
        in_force_from date,
        created_by uuid,
        created_at timestamptz not null,
        version integer not null default 1,
        constraint templates_pk primary key (id),
        constraint templates_programme foreign key (programme_id) references institution.programmes (id),
        constraint templates_state check (state in ('draft', 'in_force', 'retired')),
        constraint templates_in_force_from check (state = 'draft' or in_force_from is not null)
      );
      create unique index templates_number_once on screening.templates (programme_id, number) nulls not distinct;
      create unique index templates_in_force_once on screening.templates (programme_id)
        nulls not distinct where state = 'in_force';
      grant select, insert, update on screening.templates to stagekeur_app;

      create table screening.template_items (
        template_id uuid not null,
        key text not null,
        number integer not null,
        section text not null,
        question_nl text not null,
        question_en text not null,
        help_nl text not null default '',
        help_en text not null default '',
        why_nl text not null default '',
        why_en text not null default '',
        fact_nl text not null default '',
        fact_en text not null default '',
        kind text not null,
        unit text,
        choices jsonb,
        note_when text,
        note_nl text not null default '',
        note_en text not null default '',
        asked boolean not null default true,
        verifier text not null,
        knock_out text not null,
        weight integer not null,
        breakpoints jsonb,
        applies_when jsonb,
        promise_kind text,
        constraint template_items_pk primary key (template_id, key),
        constraint template_items_template foreign key (template_id) references screening.templates (id),
        constraint template_items_number_once unique (template_id, number),
        constraint template_items_section check (section in
          ('identity', 'learning', 'guidance', 'conditions', 'safety', 'inclusion', 'terms')),
        constraint template_items_kind check (kind in ('yes_no', 'scale', 'number', 'choice', 'text', 'evidence')),
        constraint template_items_verifier check (verifier in ('employer', 'coordinator', 'public_source')),
        constraint template_items_knock_out check (knock_out in ('none', 'always', 'before_first_placement')),
        constraint template_items_weight check (weight between 0 and 3),
        constraint template_items_note_when check (note_when in ('always', 'yes', 'no')),
        constraint template_items_note check (
          (note_when is not null) = (btrim(note_nl) <> '') and (note_when is not null) = (btrim(note_en) <> '')),
        constraint template_items_both_languages check (btrim(question_nl) <> '' and btrim(question_en) <> '')
      );
      grant select, insert, update, delete on screening.template_items to stagekeur_app;

      create function screening.keep_template_in_force() returns trigger language plpgsql as $$
      begin
        if exists (
          select 1 from screening.templates t
          where t.id = coalesce(old.template_id, new.template_id) and t.state <> 'draft')
        then
          raise exception 'a template in force is immutable' using errcode = 'SK001';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger template_items_immutable before insert or update or delete on screening.template_items
        for each row execute function screening.keep_template_in_force();

      -- A template goes from draft to in force to retired and never back; once in force only its state may change.
      create function screening.keep_template_forward() returns trigger language plpgsql as $$
      begin
        if old.state <> 'draft' and (
          (new.state = 'draft') or (old.state = 'retired' and new.state <> 'retired')
          or row(new.id, new.programme_id, new.number, new.title_nl, new.title_en, new.in_force_from)
            is distinct from row(old.id, old.programme_id, old.number, old.title_nl, old.title_en, old.in_force_from))
        then
          raise exception 'a template in force is immutable' using errcode = 'SK001';
        end if;
        return new;
      end $$;
      create trigger templates_forward before update on screening.templates
        for each row execute function screening.keep_template_forward();

      create table screening.screenings (
        id uuid not null,
        employer_id uuid not null,
        template_id uuid not null,
        programme_ids uuid[] not null default '{}',
        state text not null default 'draft',
        created_by uuid not null,
        created_at timestamptz not null,
        submitted_at timestamptz,
        submitted_by uuid,
        decide_by date,
        taken_by uuid,
        taken_at timestamptz,
        returned_at timestamptz,
        verified_at timestamptz,
        verified_by uuid,
        version integer not null default 1,
        constraint screenings_pk primary key (id),
        constraint screenings_employer foreign key (employer_id) references employers.employers (id),
        constraint screenings_template foreign key (template_id) references screening.templates (id),
        constraint screenings_taker foreign key (taken_by) references identity.accounts (id),
        constraint screenings_taken check ((taken_by is null) = (taken_at is null)),
        constraint screenings_state check (state in
          ('draft', 'submitted', 'in_review', 'returned', 'verified', 'withdrawn', 'superseded')),
        constraint screenings_submitted check (state in ('draft', 'withdrawn') or submitted_at is not null),
        constraint screenings_verified check (
          state <> 'verified' or (verified_at is not null and verified_by is not null))
      );
      create unique index screenings_running_once on screening.screenings (employer_id)
        where state in ('draft', 'submitted', 'in_review', 'returned');
      create index screenings_by_employer on screening.screenings (employer_id, created_at);
      grant select, insert, update on screening.screenings to stagekeur_app;

      create table screening.answers (
        screening_id uuid not null,
        item_key text not null,
        value jsonb,
        not_applicable_because text,
        note text,
        answered_by uuid not null,
        answered_at timestamptz not null,
        version integer not null default 1,
        constraint answers_pk primary key (screening_id, item_key),
        constraint answers_screening foreign key (screening_id) references screening.screenings (id),
        constraint answers_value_or_reason check (value is null or not_applicable_because is null)
      );
      grant select, insert, update on screening.answers to stagekeur_app;

      -- What the employer sent in, each time, as it was: the difference is shown after a return, and nobody can say it was otherwise.
      create table screening.submissions (
        screening_id uuid not null,
        number integer not null,
        answers jsonb not null,
        submitted_by uuid not null,
        submitted_at timestamptz not null,
        constraint submissions_pk primary key (screening_id, number),
        constraint submissions_screening foreign key (screening_id) references screening.screenings (id)
      );
      create trigger submissions_append_only before update or delete on screening.submissions
        for each row execute function kernel.refuse_change();
      grant select, insert on screening.submissions to stagekeur_app;

      -- What the coordinator found, per item; a correction is a new row, students read the newest word for word.
      create table screening.verifications (
        id uuid not null,
        screening_id uuid not null,
        item_key text not null,
        answer_version integer not null,
        outcome text not null,
        points integer,
        finding text not null,
        source text not null,
        seen_on date not null,
        verified_by uuid not null,
        verified_role text not null,
        verified_at timestamptz not null,
        constraint verifications_pk primary key (id),
        constraint verifications_screening foreign key (screening_id) references screening.screenings (id),
        constraint verifications_verifier foreign key (verified_by) references identity.accounts (id),
        constraint verifications_outcome check (outcome in ('met', 'not_met', 'not_applicable')),
        constraint verifications_points check (points between 0 and 4),
        constraint verifications_finding check (btrim(finding) <> '' and btrim(source) <> '')
      );
      create index verifications_newest on screening.verifications (screening_id, item_key, verified_at desc, id desc);
      create trigger verifications_append_only before update or delete on screening.verifications
        for each row execute function kernel.refuse_change();
      grant select, insert on screening.verifications to stagekeur_app;

      create table screening.remarks (
        id uuid not null,
        screening_id uuid not null,
        item_key text not null,
        text text not null,
        made_by uuid not null,
        made_at timestamptz not null,
        sent_at timestamptz,
        looked_at timestamptz,
        resolved_at timestamptz,
        version integer not null default 1,
        constraint remarks_pk primary key (id),
        constraint remarks_screening foreign key (screening_id) references screening.screenings (id),
        constraint remarks_maker foreign key (made_by) references identity.accounts (id),
        constraint remarks_text check (btrim(text) <> '')
      );
      create index remarks_by_screening on screening.remarks (screening_id);
      create unique index remarks_open_once on screening.remarks (screening_id, item_key) where resolved_at is null;
      grant select, insert, update on screening.remarks to stagekeur_app;

      create table screening.promises (
        id uuid not null,
        employer_id uuid not null,
        screening_id uuid not null,
        item_key text not null,
        kind text not null,
        value jsonb not null,
        unit text,
        wording_nl text not null,
        wording_en text not null,
        made_at timestamptz not null,
        superseded_at timestamptz,
        constraint promises_pk primary key (id),
        constraint promises_employer foreign key (employer_id) references employers.employers (id),
        constraint promises_screening foreign key (screening_id) references screening.screenings (id)
      );
      create unique index promises_in_force on screening.promises (employer_id, kind) where superseded_at is null;
      grant select, insert, update on screening.promises to stagekeur_app;

      -- Which notice of an ending admission went out: each once, however often the job runs.
      create table screening.expiry_notices (
        admission_id uuid not null,
        kind text not null,
        noted_at timestamptz not null,
        constraint expiry_notices_pk primary key (admission_id, kind),
        constraint expiry_notices_admission foreign key (admission_id) references standing.admissions (id),
        constraint expiry_notices_kind check (kind in ('ends_soon', 'ended'))
      );
      grant select, insert on screening.expiry_notices to stagekeur_app;

      alter table standing.admissions add constraint admissions_screening
        foreign key (screening_id) references screening.screenings (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table standing.admissions drop constraint admissions_screening;
      drop schema screening cascade;
    `);
  }
}
