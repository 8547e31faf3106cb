// Finds who a session token belongs to, on every request: one statement, so that log-out, block and revocation bite at once.
import { Injectable } from '@nestjs/common';
import type { Actor, Language, Role } from '../../../kernel/access/actor';
import { ActorResolver } from '../../../kernel/access/actor-resolver';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import { sessionLives } from '../rules/session-terms';
import { hashToken } from '../store/token';

interface SessionRow {
  readonly session_id: Id;
  readonly account_id: Id;
  readonly name: string;
  readonly language: Language;
  readonly role: Role | null;
  readonly scope_id: Id | null;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
  readonly scopes: readonly Id[];
  readonly granted: boolean;
}

const seenEveryMs = 60_000;

@Injectable()
export class SessionActors extends ActorResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async resolve(sessionToken: string): Promise<Actor | null> {
    const row = await this.database.queryOne<SessionRow>(
      `select s.id as session_id, a.id as account_id, a.name, a.language, s.role, s.scope_id,
         s.last_seen_at, s.expires_at,
         array_remove(array_agg(g.scope_id), null) as scopes, count(g.id) > 0 as granted
       from identity.sessions s
       join identity.accounts a on a.id = s.account_id and a.state = 'active'
       left join identity.role_grants g
         on g.account_id = a.id and g.role = s.role and g.revoked_at is null
       where s.token_hash = $1 and s.ended_at is null
       group by s.id, a.id`,
      [hashToken(sessionToken)],
    );
    const now = this.clock.now();
    if (
      !row ||
      !sessionLives(
        { role: row.role, lastSeenAt: row.last_seen_at, expiresAt: row.expires_at },
        now,
      )
    )
      return null;
    if (now.getTime() - row.last_seen_at.getTime() > seenEveryMs)
      await this.markSeen(row.session_id, now);
    return toActor(row);
  }

  private async markSeen(sessionId: Id, now: Date): Promise<void> {
    await this.database.transaction((tx) =>
      tx.query('update identity.sessions set last_seen_at = $2 where id = $1', [sessionId, now]),
    );
  }
}

function toActor(row: SessionRow): Actor {
  const role = row.granted ? row.role : null;
  const overProgrammes = role === 'student' || role === 'coordinator';
  const employerId =
    role === 'employer' && row.scope_id !== null && row.scopes.includes(row.scope_id)
      ? row.scope_id
      : null;
  return {
    accountId: row.account_id,
    sessionId: row.session_id,
    name: row.name,
    language: row.language,
    role: role === 'employer' && employerId === null ? null : role,
    programmeIds: overProgrammes ? row.scopes : [],
    employerId,
  };
}
