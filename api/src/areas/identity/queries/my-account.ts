// What a person may see about themselves: details, roles with what they are over, and sessions that are running.
import { Injectable } from '@nestjs/common';
import { roles, type Actor, type Language, type Role } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { deviceOf, type Device } from '../rules/device-in-words';
import { otherIdleMs, patientRoles, staffIdleMs } from '../rules/session-terms';
import type { AccountKind } from './accounts';
import { ScopeNames, type ScopeName } from './scope-names';

export interface MyAccount {
  readonly id: Id;
  readonly kind: AccountKind;
  readonly name: string;
  readonly email: string;
  readonly number: string | null;
  readonly language: Language;
  readonly density: 'auto' | 'comfortable' | 'compact';
  readonly shortcuts: boolean;
  readonly hasPassword: boolean;
  readonly version: number;
}

export interface MyRole {
  readonly role: Role;
  readonly scopes: readonly { readonly id: Id; readonly name: ScopeName | null }[];
}

export interface MySession {
  readonly id: Id;
  readonly device: Device;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  readonly current: boolean;
}

@Injectable()
export class MyAccounts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scopeNames: ScopeNames,
  ) {}

  async details(actor: Actor): Promise<MyAccount> {
    const account = await this.database.queryOne<MyAccount>(
      `select id, kind, name, email::text as email, institutional_number as number, language,
         density, shortcuts, password_hash is not null as "hasPassword", version
       from identity.accounts where id = $1`,
      [actor.accountId],
    );
    if (!account) throw notFound();
    return account;
  }

  async roles(actor: Actor): Promise<MyRole[]> {
    const rows = await this.database.query<{ role: Role; scopes: Id[] }>(
      `select role, array_remove(array_agg(scope_id order by granted_at, id), null) as scopes
       from identity.role_grants where account_id = $1 and revoked_at is null
       group by role order by array_position($2::text[], role)`,
      [actor.accountId, roles],
    );
    return Promise.all(
      rows.map(async ({ role, scopes }) => {
        const names = await this.scopeNames.namesOf(role, scopes);
        return { role, scopes: scopes.map((id) => ({ id, name: names.get(id) ?? null })) };
      }),
    );
  }

  /** Running sessions, the one that is looking first. */
  async sessions(actor: Actor): Promise<MySession[]> {
    const now = this.clock.now();
    const rows = await this.database.query<Omit<MySession, 'device'> & { device: string }>(
      `select id, device, started_at as "startedAt", last_seen_at as "lastSeenAt",
         id = $2 as current
       from identity.sessions
       where account_id = $1 and ended_at is null and expires_at > $3
         and last_seen_at > case when role is null or role = any($4) then $5::timestamptz
           else $6::timestamptz end
       order by id = $2 desc, last_seen_at desc`,
      [
        actor.accountId,
        actor.sessionId,
        now,
        patientRoles.filter((role) => role !== null),
        new Date(now.getTime() - otherIdleMs),
        new Date(now.getTime() - staffIdleMs),
      ],
    );
    return rows.map((row) => ({ ...row, device: deviceOf(row.device) }));
  }
}
