// Creates the floor of trust: facts of trust, admissions with conditions, measures, match keys and re-entry hits.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStanding1795512300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema standing;
      grant usage on schema standing to stagekeur_app, stagekeur_reader;

      -- One row per employer: what standing must know from other areas.
      create table standing.trust (
        employer_id uuid not null,
        closed_at timestamptz,
        screening_for uuid[] not null default '{}',
        constraint trust_pk primary key (employer_id),
        constraint trust_employer foreign key (employer_id) references employers.employers (id)
      );
      grant select, insert, update on standing.trust to stagekeur_app;

      create table standing.admissions (
        id uuid not null,
        employer_id uuid not null,
        programme_id uuid not null,
        screening_id uuid not null,
        outcome text not null,
        reason text not null,
        proposal jsonb not null,
        deviation_reason text,
        seen jsonb not null,
        adopted_from uuid,
        decided_by uuid not null,
        decided_at timestamptz not null,
        valid_from date not null,
        valid_until date,
        max_running_placements integer,
        superseded_at timestamptz,
        version integer not null default 1,
        constraint admissions_pk primary key (id),
        constraint admissions_employer foreign key (employer_id) references employers.employers (id),
        constraint admissions_programme foreign key (programme_id) references institution.programmes (id),
        constraint admissions_adopted foreign key (adopted_from) references standing.admissions (id),
        constraint admissions_decider foreign key (decided_by) references identity.accounts (id),
        constraint admissions_outcome check (outcome in ('admitted', 'admitted_with_conditions', 'rejected')),
        constraint admissions_reason check (btrim(reason) <> ''),
        constraint admissions_validity check (
          case when outcome = 'rejected' then valid_until is null else valid_until > valid_from end),
        constraint admissions_limit check (max_running_placements >= 0)
      );
      create unique index admissions_in_force on standing.admissions (employer_id, programme_id)
        where superseded_at is null;
      create index admissions_by_employer on standing.admissions (employer_id, decided_at);
      create index admissions_expiry on standing.admissions (valid_until) where superseded_at is null;
      grant select, insert, update on standing.admissions to stagekeur_app;

      create table standing.conditions (
        id uuid not null,
        admission_id uuid not null,
        item_key text,
        wording text not null,
        owner_name text not null,
        due_on date not null,
        blocks_first_placement boolean not null default false,
        state text not null default 'open',
        settled_at timestamptz,
        settled_by uuid,
        settled_note text,
        version integer not null default 1,
        constraint conditions_pk primary key (id),
        constraint conditions_admission foreign key (admission_id) references standing.admissions (id),
        constraint conditions_state check (state in ('open', 'fulfilled', 'withdrawn')),
        constraint conditions_settled check (
          (state = 'open') = (settled_at is null) and (settled_at is null) = (settled_by is null)),
        constraint conditions_wording check (btrim(wording) <> '')
      );
      create index conditions_by_admission on standing.conditions (admission_id);
      create index conditions_open on standing.conditions (admission_id, due_on) where state = 'open';
      grant select, insert, update on standing.conditions to stagekeur_app;

      -- Holds every kind of measure; the full procedure (notice, response, decision) will complete it.
      create table standing.measures (
        id uuid not null,
        employer_id uuid not null,
        kind text not null,
        scope text not null,
        programme_id uuid,
        site_id uuid,
        ground text,
        reason text not null,
        decided_by uuid not null,
        decided_at timestamptz not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        renews uuid,
        lifted_at timestamptz,
        lifted_by uuid,
        lift_reason text,
        version integer not null default 1,
        constraint measures_pk primary key (id),
        constraint measures_employer foreign key (employer_id) references employers.employers (id),
        constraint measures_programme foreign key (programme_id) references institution.programmes (id),
        constraint measures_site foreign key (site_id) references employers.sites (id),
        constraint measures_decider foreign key (decided_by) references identity.accounts (id),
        constraint measures_renews foreign key (renews) references standing.measures (id),
        constraint measures_renewed_once unique (renews),
        constraint measures_kind check (kind in ('suspension', 'exclusion')),
        constraint measures_scope check (scope in ('institution', 'programme')),
        constraint measures_scope_programme check ((scope = 'programme') = (programme_id is not null)),
        constraint measures_ground check (kind <> 'suspension' or ground in ('safety', 'fraud')),
        constraint measures_reason check (btrim(reason) <> ''),
        constraint measures_ends check (ends_at > starts_at),
        constraint measures_suspension_term check (
          kind <> 'suspension' or ends_at <= starts_at + interval '29 days 1 hour'),
        constraint measures_lifted check (
          (lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason is null))
      );
      create index measures_by_employer on standing.measures (employer_id, ends_at) where lifted_at is null;
      grant select, insert, update on standing.measures to stagekeur_app;

      -- The text an employer was sent with a measure, as it was; delivery is proven elsewhere, an accepted mail is no proof.
      create table standing.notices (
        id uuid not null,
        measure_id uuid not null,
        employer_id uuid not null,
        subject text not null,
        body text not null,
        language text not null,
        sent_at timestamptz not null,
        opened_at timestamptz,
        opened_by uuid,
        constraint notices_pk primary key (id),
        constraint notices_measure foreign key (measure_id) references standing.measures (id),
        constraint notices_language check (language in ('nl', 'en'))
      );
      create index notices_by_employer on standing.notices (employer_id, sent_at);
      grant select, insert, update on standing.notices to stagekeur_app;

      create table standing.match_keys (
        employer_id uuid not null,
        kind text not null,
        value text not null,
        first_seen_at timestamptz not null,
        last_seen_at timestamptz not null,
        constraint match_keys_pk primary key (kind, value, employer_id),
        constraint match_keys_employer foreign key (employer_id) references employers.employers (id),
        constraint match_keys_kind check (kind in
          ('kvk_number', 'rsin', 'email_domain', 'website_domain', 'phone', 'email'))
      );
      create index match_keys_by_employer on standing.match_keys (employer_id);
      grant select, insert, update on standing.match_keys to stagekeur_app;

      create table standing.re_entry_hits (
        id uuid not null,
        employer_id uuid not null,
        earlier_employer_id uuid not null,
        features jsonb not null,
        touches_measure boolean not null,
        found_at timestamptz not null,
        judgement text,
        judged_by uuid,
        judged_at timestamptz,
        reason text,
        seconded_by uuid,
        seconded_at timestamptz,
        second_reason text,
        version integer not null default 1,
        constraint re_entry_hits_pk primary key (id),
        constraint re_entry_hits_pair_once unique (employer_id, earlier_employer_id),
        constraint re_entry_hits_employer foreign key (employer_id) references employers.employers (id),
        constraint re_entry_hits_earlier foreign key (earlier_employer_id) references employers.employers (id),
        constraint re_entry_hits_not_itself check (employer_id <> earlier_employer_id),
        constraint re_entry_hits_judgement check (judgement in ('successor', 'same_group', 'unrelated')),
        constraint re_entry_hits_judged check (
          (judgement is null) = (judged_by is null) and (judgement is null) = (judged_at is null)
          and (judgement is null) = (reason is null)),
        constraint re_entry_hits_second_other check (seconded_by is null or seconded_by <> judged_by)
      );
      create index re_entry_hits_earlier_idx on standing.re_entry_hits (earlier_employer_id);
      grant select, insert, update on standing.re_entry_hits to stagekeur_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema standing cascade');
  }
}
