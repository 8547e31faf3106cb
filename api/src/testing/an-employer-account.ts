// Builder: an account of an employer's person, confirmed and with a password unless asked otherwise.
import { newId, type Id } from '../kernel/ids/ids';
import { PasswordHasher } from '../areas/identity/store/password-hasher';
import type { TestApp } from './test-app';

export interface TestAccount {
  readonly id: Id;
  readonly email: string;
  readonly password: string;
}

export async function anEmployerAccount(
  test: TestApp,
  options: { confirmed?: boolean; password?: string; passwordHash?: string; name?: string } = {},
): Promise<TestAccount> {
  const id = newId();
  const email = `werk-${id}@bakkerij.example`;
  const password = options.password ?? `korenveld onder sneeuw ${id.slice(-4)}`;
  const passwordHash = options.passwordHash ?? (await test.get(PasswordHasher).hash(password));
  const now = test.clock.now();
  await test.database.transaction((tx) =>
    tx.query(
      `insert into identity.accounts (id, kind, email, name, language, password_hash, email_confirmed_at, created_at)
       values ($1, 'employer', $2, $3, 'nl', $4, $5, $6)`,
      [
        id,
        email,
        options.name ?? 'Bo Bakker',
        passwordHash,
        options.confirmed === false ? null : now,
        now,
      ],
    ),
  );
  return { id, email, password };
}

/** Lets a test try as often as it likes: every count so far is forgotten. */
export async function forgetAttempts(test: TestApp): Promise<void> {
  await test.database.transaction((tx) => tx.query('delete from kernel.rate_limits'));
}
