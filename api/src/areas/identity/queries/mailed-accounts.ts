// Whom a mail about signing in may go to, as things are at the moment of sending.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';

export interface MailedAccount {
  readonly email: string;
  readonly language: Language;
  readonly confirmed: boolean;
}

@Injectable()
export class MailedAccounts {
  constructor(private readonly database: Database) {}

  /** Null when the account does not exist or is blocked: then nothing is sent. */
  get(accountId: Id): Promise<MailedAccount | null> {
    return this.database.queryOne<MailedAccount>(
      `select email::text as email, language, email_confirmed_at is not null as confirmed
       from identity.accounts where id = $1 and kind = 'employer' and state = 'active'`,
      [accountId],
    );
  }
}
