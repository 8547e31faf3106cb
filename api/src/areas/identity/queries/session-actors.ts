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
  /** One for each grant of the role that stands; null for a role that has no scope. */
  readonly scopes: readonly (Id | null)[];
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
    const [row] = await this.database.queryPrepared<SessionRow>(
      'session-actor',
      `select s.id as session_id, a.id as account_id, a.name, a.language, s.role, s.scope_id,
         s.last_seen_at, s.expires_at,
         array(select g.scope_id from identity.role_grants g
           where g.account_id = s.account_id and g.role = s.role and g.revoked_at is null) as scopes
       from identity.sessions s
       join identity.accounts a on a.id = s.account_id and a.state = 'active'
       where s.token_hash = $1 and s.ended_at is null`,
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
  const role = row.scopes.length > 0 ? row.role : null;
  const scopes = row.scopes.filter((scope) => scope !== null);
  const overProgrammes = role === 'student' || role === 'coordinator';
  const employerId =
    role === 'employer' && row.scope_id !== null && scopes.includes(row.scope_id)
      ? row.scope_id
      : null;
  return {
    accountId: row.account_id,
    sessionId: row.session_id,
    name: row.name,
    language: row.language,
    role: role === 'employer' && employerId === null ? null : role,
    programmeIds: overProgrammes ? scopes : [],
    employerId,
  };
}
