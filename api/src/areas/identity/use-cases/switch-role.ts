// Lets a person go on in another of their own roles: a new session takes the place of the present one.
import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { kernelProblems } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { identityProblems } from '../identity.errors';
import { openingRole, type RoleOverScope } from '../rules/opening-role';
import { Sessions } from '../store/sessions';

interface Running {
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly device: string;
}

@Injectable()
export class SwitchRole {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  /** Answers the token of the new session; it ends when the old one would have. */
  async run(actor: Actor, role: Role, scopeId: Id | null): Promise<string> {
    return this.database.transaction(async (tx) => {
      const [running] = await tx.query<Running>(
        `select started_at as "startedAt", expires_at as "expiresAt", device
         from identity.sessions where id = $1 and ended_at is null for update`,
        [actor.sessionId],
      );
      if (!running) throw kernelProblems['kernel.not-signed-in']();
      const held = await tx.query<RoleOverScope>(
        `select role, scope_id as "scopeId" from identity.role_grants
         where account_id = $1 and role = $2 and revoked_at is null
           and ($3::uuid is null or scope_id = $3) order by granted_at, id`,
        [actor.accountId, role, scopeId],
      );
      const acting = openingRole(held, null);
      if (!acting) throw identityProblems['identity.role-not-held']();
      await this.sessions.endOne(tx, actor.accountId, actor.sessionId);
      const token = await this.sessions.open(tx, {
        accountId: actor.accountId,
        acting,
        device: running.device,
        since: running,
      });
      await tx.audit({
        author: actor,
        action: 'identity.switch-role',
        subject: { type: 'account', id: actor.accountId },
        data: { to: acting.role },
      });
      return token;
    });
  }
}
