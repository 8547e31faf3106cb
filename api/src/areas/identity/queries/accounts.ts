// Tells other areas who an account is: name, address and language, nothing about how it signs in.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';

export type AccountKind = 'institution' | 'employer';

export interface AccountSummary {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly kind: AccountKind;
}

@Injectable()
export class Accounts {
  constructor(private readonly database: Database) {}

  async get(id: Id): Promise<AccountSummary | null> {
    return (await this.find([id])).get(id) ?? null;
  }

  /** The accounts that exist among these ids. */
  async find(ids: readonly Id[]): Promise<Map<Id, AccountSummary>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<AccountSummary>(
      'select id, name, email, language, kind from identity.accounts where id = any($1)',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
