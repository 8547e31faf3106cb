// Ends one's own sessions: the present one (signing out), another one, or all others.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { Sessions } from '../store/sessions';

@Injectable()
export class EndSessions {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  async own(actor: Actor): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.sessions.endOne(tx, actor.accountId, actor.sessionId);
      await this.audit(tx, actor, 'identity.sign-out');
    });
  }

  async one(actor: Actor, sessionId: Id): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (!(await this.sessions.endOne(tx, actor.accountId, sessionId))) throw notFound();
      await this.audit(tx, actor, 'identity.end-session');
    });
  }

  async others(actor: Actor): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.sessions.endAll(tx, actor.accountId, actor.sessionId);
      await this.audit(tx, actor, 'identity.end-other-sessions');
    });
  }

  private audit(tx: Tx, actor: Actor, action: string): Promise<void> {
    return tx.audit({ author: actor, action, subject: { type: 'account', id: actor.accountId } });
  }
}
