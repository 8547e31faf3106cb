// Creates organisations, their facts with source and date, sites, contacts, members, access requests and invitations.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateEmployers1795512000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema employers;
      grant usage on schema employers to stagekeur_app, stagekeur_reader;

      create table employers.employers (
        id uuid not null,
        origin text not null,
        -- The name people know it by: the trade name it chose, else the statutory one.
        name text not null,
        statutory_name text not null,
        trade_names text[] not null default '{}',
        kvk_number text,
        rsin text,
        country text not null default 'NL',
        foreign_number text,
        proof_note text,
        proof_judgement text,
        proof_reason text,
        proof_judged_by uuid,
        proof_judged_at timestamptz,
        legal_form text,
        subject_type text not null,
        sector text not null,
        sbi_code text,
        sbi_version text,
        sbi_text text,
        employees integer,
        website text,
        email citext,
        phone text,
        street text,
        house_number text,
        postcode text,
        place text,
        place_id integer,
        state text not null default 'claimed',
        contact_verified_at timestamptz,
        contact_verified_by uuid,
        school_contact_id uuid,
        registered_by uuid not null,
        registered_at timestamptz not null,
        version integer not null default 1,
        constraint employers_pk primary key (id),
        constraint employers_kvk_once unique (kvk_number),
        constraint employers_foreign_once unique (country, foreign_number),
        constraint employers_origin check (origin in ('trade_register', 'foreign', 'unregistered')),
        constraint employers_origin_number check (
          (origin = 'trade_register') = (kvk_number is not null)),
        constraint employers_kvk_form check (kvk_number ~ '^[0-9]{8}$'),
        constraint employers_rsin_form check (rsin ~ '^[0-9]{9}$'),
        constraint employers_country check (country ~ '^[A-Z]{2}$'),
        constraint employers_subject check (subject_type in ('legal_person', 'natural_person')),
        constraint employers_sector check (sector in ('education', 'youth_care', 'health_care', 'welfare',
          'media', 'technology', 'government', 'culture', 'sports', 'business')),
        constraint employers_state check (state in ('claimed', 'verified', 'closed')),
        constraint employers_verified check (
          (contact_verified_at is null) = (contact_verified_by is null)),
        constraint employers_employees check (employees >= 0),
        constraint employers_name_filled check (btrim(name) <> '' and btrim(statutory_name) <> ''),
        constraint employers_proof_asked check (origin = 'trade_register' or btrim(proof_note) <> ''),
        constraint employers_proof_judgement check (proof_judgement in ('accepted', 'not_accepted')),
        constraint employers_proof_judged check (
          (proof_judgement is null) = (proof_judged_by is null) and (proof_judgement is null) = (proof_judged_at is null)
          and (proof_judgement is null) = (proof_reason is null)),
        constraint employers_registrant foreign key (registered_by) references identity.accounts (id),
        constraint employers_school_contact foreign key (school_contact_id) references identity.accounts (id)
      );
      create index employers_by_name on employers.employers (lower(name), id);
      grant select, insert, update on employers.employers to stagekeur_app;

      -- What a coordinator may type to find it: names, place and numbers, without case and accents.
      create function employers.plain(value text) returns text language sql immutable parallel safe as
        $$ select lower(public.unaccent('public.unaccent', value)) $$;
      create function employers.findable(name text, statutory_name text, trade_names text[], place text,
        kvk_number text, foreign_number text) returns text language sql immutable parallel safe as
        $$ select employers.plain(concat_ws(' ', name, statutory_name, array_to_string(trade_names, ' '),
             place, kvk_number, foreign_number)) $$;
      create index employers_findable on employers.employers using gin (
        employers.findable(name, statutory_name, trade_names, place, kvk_number, foreign_number) gin_trgm_ops);

      create table employers.facts (
        id uuid not null,
        employer_id uuid not null,
        key text not null,
        value text not null,
        source text not null,
        seen_on date not null,
        recorded_at timestamptz not null,
        recorded_by uuid,
        constraint facts_pk primary key (id),
        constraint facts_employer foreign key (employer_id) references employers.employers (id),
        constraint facts_source check (source in
          ('trade_register', 'employer', 'system', 'coordinator', 'public_register'))
      );
      create index facts_by_employer on employers.facts (employer_id, key, recorded_at);
      create trigger facts_append_only before update or delete on employers.facts
        for each row execute function kernel.refuse_change();
      grant select, insert on employers.facts to stagekeur_app;

      create table employers.sites (
        id uuid not null,
        employer_id uuid not null,
        name text not null,
        site_number text,
        street text,
        house_number text,
        postcode text,
        place text not null,
        place_id integer,
        main boolean not null default false,
        active boolean not null default true,
        version integer not null default 1,
        constraint sites_pk primary key (id),
        constraint sites_employer foreign key (employer_id) references employers.employers (id),
        constraint sites_number_form check (site_number ~ '^[0-9]{12}$')
      );
      create unique index sites_main_once on employers.sites (employer_id) where main;
      create index sites_by_employer on employers.sites (employer_id);
      grant select, insert, update on employers.sites to stagekeur_app;

      create table employers.contacts (
        id uuid not null,
        employer_id uuid not null,
        account_id uuid,
        name text not null,
        position text not null default '',
        email citext,
        phone text,
        main boolean not null default false,
        verified_at timestamptz,
        verified_by uuid,
        verified_how text,
        version integer not null default 1,
        constraint contacts_pk primary key (id),
        constraint contacts_employer foreign key (employer_id) references employers.employers (id),
        constraint contacts_account foreign key (account_id) references identity.accounts (id),
        constraint contacts_verified check (
          (verified_at is null) = (verified_by is null) and (verified_at is null) = (verified_how is null))
      );
      create unique index contacts_main_once on employers.contacts (employer_id) where main;
      create index contacts_by_employer on employers.contacts (employer_id);
      grant select, insert, update on employers.contacts to stagekeur_app;

      create table employers.members (
        employer_id uuid not null,
        account_id uuid not null,
        level text not null,
        joined_at timestamptz not null,
        left_at timestamptz,
        version integer not null default 1,
        constraint members_pk primary key (employer_id, account_id),
        constraint members_employer foreign key (employer_id) references employers.employers (id),
        constraint members_account foreign key (account_id) references identity.accounts (id),
        constraint members_level check (level in ('owner', 'member'))
      );
      create index members_of_account on employers.members (account_id) where left_at is null;
      grant select, insert, update on employers.members to stagekeur_app;

      create table employers.access_requests (
        id uuid not null,
        employer_id uuid not null,
        account_id uuid not null,
        message text not null default '',
        state text not null default 'open',
        due_on date not null,
        created_at timestamptz not null,
        answered_by uuid,
        answered_at timestamptz,
        answer_reason text,
        version integer not null default 1,
        constraint access_requests_pk primary key (id),
        constraint access_requests_employer foreign key (employer_id) references employers.employers (id),
        constraint access_requests_account foreign key (account_id) references identity.accounts (id),
        constraint access_requests_state check (state in ('open', 'escalated', 'granted', 'refused', 'withdrawn')),
        constraint access_requests_answered check (
          (state in ('granted', 'refused')) = (answered_by is not null)
          and (answered_by is null) = (answered_at is null)),
        constraint access_requests_reason check (state <> 'refused' or btrim(answer_reason) <> '')
      );
      create unique index access_requests_open_once on employers.access_requests (employer_id, account_id)
        where state in ('open', 'escalated');
      create index access_requests_by_employer on employers.access_requests (employer_id, created_at);
      create index access_requests_of_account on employers.access_requests (account_id);
      create index access_requests_open_due on employers.access_requests (due_on) where state = 'open';
      grant select, insert, update on employers.access_requests to stagekeur_app;

      create table employers.invitations (
        id uuid not null,
        employer_id uuid not null,
        email citext not null,
        level text not null,
        state text not null default 'open',
        invited_by uuid not null,
        invited_at timestamptz not null,
        expires_at timestamptz not null,
        accepted_by uuid,
        accepted_at timestamptz,
        version integer not null default 1,
        constraint invitations_pk primary key (id),
        constraint invitations_employer foreign key (employer_id) references employers.employers (id),
        constraint invitations_level check (level in ('owner', 'member')),
        constraint invitations_inviter foreign key (invited_by) references identity.accounts (id),
        constraint invitations_accepter foreign key (accepted_by) references identity.accounts (id),
        constraint invitations_state check (state in ('open', 'accepted', 'revoked')),
        constraint invitations_accepted check (
          (state = 'accepted') = (accepted_by is not null) and (accepted_by is null) = (accepted_at is null))
      );
      create unique index invitations_open_once on employers.invitations (employer_id, email)
        where state = 'open';
      grant select, insert, update on employers.invitations to stagekeur_app;

      create table employers.notes (
        id uuid not null,
        employer_id uuid not null,
        text text not null,
        written_by uuid not null,
        written_at timestamptz not null,
        constraint notes_pk primary key (id),
        constraint notes_employer foreign key (employer_id) references employers.employers (id),
        constraint notes_writer foreign key (written_by) references identity.accounts (id)
      );
      create index notes_by_employer on employers.notes (employer_id, written_at);
      grant select, insert on employers.notes to stagekeur_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema employers cascade');
  }
}
