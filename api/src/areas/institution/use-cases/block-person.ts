// An administrator shuts a person out, which ends every session at once, or lets them in again; with a reason.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { People, type StateChange } from '../../identity/identity.public';
import { institutionProblems } from '../institution.errors';
import { Administrators } from '../queries/administrators';
import { mayAdminister } from '../rules/administration-policy';
import { objectionToBlock } from '../rules/role-change';

@Injectable()
export class BlockPerson {
  constructor(
    private readonly database: Database,
    private readonly administrators: Administrators,
    private readonly people: People,
  ) {}

  async run(actor: Actor, change: StateChange): Promise<void> {
    await this.database.transaction(async (tx) => {
      const administrators = await this.administrators.activeLocked(tx);
      if (!mayAdminister(actor)) throw notFound();
      const objection = objectionToBlock(actor.accountId, change.accountId, administrators);
      if (objection) throw institutionProblems[`institution.${objection}`]();
      await this.people.block(tx, actor, change);
    });
  }

  async undo(actor: Actor, change: StateChange): Promise<void> {
    if (!mayAdminister(actor)) throw notFound();
    await this.database.transaction((tx) => this.people.unblock(tx, actor, change));
  }
}
