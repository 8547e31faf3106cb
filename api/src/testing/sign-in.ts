// Makes people for a test and signs them in: rows put straight into the database, the session read by the real guard.
import request from 'supertest';
import type { Role } from '../kernel/access/actor';
import { newId, type Id } from '../kernel/ids/ids';
import { hashToken, newToken } from '../areas/identity/store/token';
import type { TestApp } from './test-app';

export interface PersonOptions {
  readonly name?: string;
  readonly role: Role;
  /** Programmes of a student or coordinator, or the one employer. */
  readonly scopeIds?: readonly Id[];
  readonly language?: 'nl' | 'en';
}

export interface SignedIn {
  readonly accountId: Id;
  readonly sessionId: Id;
  readonly name: string;
  readonly email: string;
  /** `sk=…`, for requests made by hand. */
  readonly cookie: string;
  get(path: string): request.Test;
  post(path: string, body?: object): request.Test;
  put(path: string, body: object, version?: number): request.Test;
  patch(path: string, body: object, version?: number): request.Test;
  delete(path: string, version?: number): request.Test;
}

let serial = 0;

/** Creates an account with the role and a running session that acts in it. */
export async function signIn(test: TestApp, options: PersonOptions): Promise<SignedIn> {
  serial += 1;
  const accountId = newId();
  const name = options.name ?? `Test ${options.role} ${serial}`;
  const kind = options.role === 'employer' ? 'employer' : 'institution';
  // Employers' people each have a domain of their own: sharing one is a hit of the re-entry check.
  const email =
    kind === 'employer' ? `person@${accountId}.example` : `person-${accountId}@institution.example`;
  const now = test.clock.now();
  await test.database.transaction(async (tx) => {
    await tx.query(
      `insert into identity.accounts (id, kind, email, name, language, institutional_number, email_confirmed_at, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $7)`,
      [
        accountId,
        kind,
        email,
        name,
        options.language ?? 'nl',
        kind === 'institution' ? accountId : null,
        now,
      ],
    );
    for (const scopeId of options.scopeIds?.length ? options.scopeIds : [null]) {
      if (scopeId === null && ['student', 'employer', 'coordinator'].includes(options.role))
        continue;
      await tx.query(
        `insert into identity.role_grants (id, account_id, role, scope_id, granted_at, reason)
         values ($1, $2, $3, $4, $5, 'test')`,
        [newId(), accountId, options.role, scopeId, now],
      );
    }
  });
  return openSession(test, {
    accountId,
    name,
    email,
    role: options.role,
    scopeId: options.scopeIds?.[0] ?? null,
  });
}

/** Opens another session for an existing account. */
export async function openSession(
  test: TestApp,
  person: { accountId: Id; name: string; email: string; role: Role; scopeId: Id | null },
): Promise<SignedIn> {
  const token = newToken();
  const sessionId = newId();
  const now = test.clock.now();
  await test.database.transaction((tx) =>
    tx.query(
      `insert into identity.sessions (id, token_hash, account_id, role, scope_id, started_at, last_seen_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $6, $7)`,
      [
        sessionId,
        hashToken(token),
        person.accountId,
        person.role,
        person.role === 'employer' ? person.scopeId : null,
        now,
        new Date(now.getTime() + 12 * 3_600_000),
      ],
    ),
  );
  const cookie = `sk=${token}`;
  const fit = (call: request.Test, version?: number): request.Test => {
    const fitted = call.set('cookie', cookie).set('x-stagekeur', '1');
    return version === undefined ? fitted : fitted.set('if-match', `"${version}"`);
  };
  return {
    accountId: person.accountId,
    sessionId,
    name: person.name,
    email: person.email,
    cookie,
    get: (path) => fit(test.http().get(path)),
    post: (path, body = {}) => fit(test.http().post(path)).send(body),
    put: (path, body, version) => fit(test.http().put(path), version).send(body),
    patch: (path, body, version) => fit(test.http().patch(path), version).send(body),
    delete: (path, version) => fit(test.http().delete(path), version),
  };
}
