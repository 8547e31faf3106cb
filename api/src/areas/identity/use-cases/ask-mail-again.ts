// Sends the confirmation mail again, or a link to choose a new password; the answer never tells whether the address is known.
import { Injectable } from '@nestjs/common';
import { Database } from '../../../kernel/database/database';
import { newId, type Id } from '../../../kernel/ids/ids';
import { AttemptLimits } from './attempt-limits';
import { queueRegistrationMail, queueResetMail } from './queued-mails';
import type { Visitor } from './visitor';

@Injectable()
export class AskMailAgain {
  constructor(
    private readonly database: Database,
    private readonly limits: AttemptLimits,
  ) {}

  async confirmation(visitor: Visitor, email: string): Promise<void> {
    await this.limits.mailAsked('confirmation', visitor.ip, email);
    const accountId = await this.accountOrNobody(email);
    await this.database.transaction((tx) => queueRegistrationMail(tx, accountId));
  }

  async reset(visitor: Visitor, email: string): Promise<void> {
    await this.limits.mailAsked('reset', visitor.ip, email);
    const accountId = await this.accountOrNobody(email);
    await this.database.transaction((tx) => queueResetMail(tx, accountId));
  }

  private async accountOrNobody(email: string): Promise<Id> {
    const account = await this.database.queryOne<{ id: Id }>(
      `select id from identity.accounts where email = $1 and kind = 'employer'`,
      [email],
    );
    return account?.id ?? newId();
  }
}
