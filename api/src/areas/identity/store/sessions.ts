// Opens and ends sessions: a new id and a new token each time, at most 12 hours after signing in.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import type { Tx } from '../../../kernel/database/tx';
import { newId, type Id } from '../../../kernel/ids/ids';
import type { RoleOverScope } from '../rules/opening-role';
import { longestSessionMs } from '../rules/session-terms';
import { Session } from './session.entity';
import { hashToken, newToken } from './token';

interface NewSession {
  readonly accountId: Id;
  readonly acting: RoleOverScope | null;
  readonly device: string;
  /** When the person signed in and when that ends; only given when an existing session goes on in another role. */
  readonly since?: { readonly startedAt: Date; readonly expiresAt: Date };
}

@Injectable()
export class Sessions {
  constructor(private readonly clock: Clock) {}

  /** Answers the token for the cookie, the only time it is seen. */
  async open(tx: Tx, { accountId, acting, device, since }: NewSession): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await tx.insert(Session, {
      id: newId(),
      tokenHash: hashToken(token),
      accountId,
      role: acting?.role ?? null,
      scopeId: acting?.role === 'employer' ? acting.scopeId : null,
      startedAt: since?.startedAt ?? now,
      lastSeenAt: now,
      expiresAt: since?.expiresAt ?? new Date(now.getTime() + longestSessionMs),
      endedAt: null,
      device,
    });
    return token;
  }

  /** Ends the session of this token, whoever's it is. */
  async endByToken(tx: Tx, token: string): Promise<void> {
    await tx.query(
      'update identity.sessions set ended_at = $2 where token_hash = $1 and ended_at is null',
      [hashToken(token), this.clock.now()],
    );
  }

  /** Ends one session of this account; answers whether it was there and running. */
  async endOne(tx: Tx, accountId: Id, sessionId: Id): Promise<boolean> {
    const ended = await tx.query(
      `update identity.sessions set ended_at = $3
       where id = $1 and account_id = $2 and ended_at is null returning id`,
      [sessionId, accountId, this.clock.now()],
    );
    return ended.length === 1;
  }

  /** Ends all sessions of this account, but the one with `except`; answers how many. */
  async endAll(tx: Tx, accountId: Id, except: Id | null = null): Promise<number> {
    const ended = await tx.query(
      `update identity.sessions set ended_at = $3
       where account_id = $1 and ended_at is null and ($2::uuid is null or id <> $2) returning id`,
      [accountId, except, this.clock.now()],
    );
    return ended.length;
  }
}
