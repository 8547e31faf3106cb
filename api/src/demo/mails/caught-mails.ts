// The mails the demo caught: kept in the database, so that the API shows what the worker sent.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock/clock';
import { Database } from '../../kernel/database/database';
import { newId, type Id } from '../../kernel/ids/ids';

export interface CaughtMail {
  readonly id: Id;
  readonly receivedAt: Date;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

@Injectable()
export class CaughtMails {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async keep(mail: {
    readonly from: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
  }): Promise<void> {
    await this.database.transaction((tx) =>
      tx.query(
        `insert into demo.mails (id, received_at, sender, recipient, subject, body)
         values ($1, $2, $3, $4, $5, $6)`,
        [newId(), this.clock.now(), mail.from, mail.to, mail.subject, mail.text],
      ),
    );
  }

  /** Newest first; of one recipient, or of all. */
  newest(to: string | null): Promise<CaughtMail[]> {
    return this.database.query<CaughtMail>(
      `select id, received_at as "receivedAt", recipient::text as "to", subject, body as text
       from demo.mails where $1::citext is null or recipient = $1::citext
       order by received_at desc, id desc limit 50`,
      [to],
    );
  }
}
