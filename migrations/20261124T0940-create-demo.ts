// Creates the demo's own mailbox: what the demo's mail catcher received, shown on a demo-only page.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDemo1795513200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema demo;
      grant usage on schema demo to stagekeur_app;

      create table demo.mails (
        id uuid not null,
        received_at timestamptz not null,
        sender text not null,
        recipient citext not null,
        subject text not null,
        body text not null,
        constraint mails_pk primary key (id)
      );
      create index mails_newest on demo.mails (recipient, received_at desc);
      grant select, insert, delete on demo.mails to stagekeur_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema demo cascade');
  }
}
