// Begins a session for a person who has just proved who they are, in the role they will most likely want.
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import { readDevice, storedDevice } from '../rules/device-in-words';
import { openingRole, type RoleOverScope } from '../rules/opening-role';
import { Sessions } from '../store/sessions';
import type { Visitor } from './visitor';

@Injectable()
export class StartSession {
  constructor(private readonly sessions: Sessions) {}

  /** Answers the token for the cookie. The session this browser had before, whoever's, ends. */
  async run(
    tx: Tx,
    accountId: Id,
    visitor: Visitor,
    via: 'institution' | 'password',
  ): Promise<string> {
    if (visitor.sessionToken !== null) await this.sessions.endByToken(tx, visitor.sessionToken);
    const token = await this.sessions.open(tx, {
      accountId,
      acting: await this.openingRole(tx, accountId),
      device: storedDevice(readDevice(visitor.userAgent)),
    });
    await tx.audit({
      author: { accountId, role: null },
      action: 'identity.sign-in',
      subject: { type: 'account', id: accountId },
      data: { via },
    });
    return token;
  }

  private async openingRole(tx: Tx, accountId: Id): Promise<RoleOverScope | null> {
    const held = await tx.query<RoleOverScope>(
      `select role, scope_id as "scopeId" from identity.role_grants
       where account_id = $1 and revoked_at is null order by granted_at, id`,
      [accountId],
    );
    const [last] = await tx.query<RoleOverScope>(
      `select role, scope_id as "scopeId" from identity.sessions
       where account_id = $1 and role is not null order by id desc limit 1`,
      [accountId],
    );
    return openingRole(held, last ?? null);
  }
}
