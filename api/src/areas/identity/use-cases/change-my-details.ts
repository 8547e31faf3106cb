// Changes what a person may choose about themselves: language, density, shortcuts; the name only for employers' people.
import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import { identityProblems } from '../identity.errors';
import { Account } from '../store/account.entity';

export interface MyDetails {
  readonly language?: Language;
  readonly density?: 'auto' | 'comfortable' | 'compact';
  readonly shortcuts?: boolean;
  readonly name?: string;
}

@Injectable()
export class ChangeMyDetails {
  constructor(private readonly database: Database) {}

  async run(actor: Actor, seenVersion: number, details: MyDetails): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [account] = await tx.query<{ kind: string; name: string; version: number }>(
        'select kind, name, version from identity.accounts where id = $1 for update',
        [actor.accountId],
      );
      if (!account) throw notFound();
      refuseStale(seenVersion, account.version);
      const renames = details.name !== undefined && details.name !== account.name;
      if (renames && account.kind === 'institution')
        throw identityProblems['identity.name-kept-by-school']({
          errors: [{ pointer: '/name', code: 'identity.name-kept-by-school' }],
        });
      const chosen = Object.entries(details).filter(([, value]) => value !== undefined);
      if (chosen.length === 0) return;
      const patch = Object.fromEntries(chosen) as MyDetails;
      await tx.change(Account, { id: actor.accountId, version: seenVersion }, patch);
      if (renames)
        await tx.audit({
          author: actor,
          action: 'identity.change-name',
          subject: { type: 'account', id: actor.accountId },
        });
    });
  }
}
