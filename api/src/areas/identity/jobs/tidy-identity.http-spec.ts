// What is forgotten at night, and what is kept.
import { anEmployerAccount } from '../../../testing/an-employer-account';
import { signIn } from '../../../testing/sign-in';
import { startTestApp, type TestApp } from '../../../testing/test-app';
import { KnownDevices } from '../store/known-devices';
import { SingleUseTokens } from '../store/single-use-tokens';

describe('tidying identity', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('forgets what is long over and keeps what still counts', async () => {
    const account = await anEmployerAccount(test);
    const issue = (minutes: number) =>
      test.database.transaction((tx) =>
        test
          .get(SingleUseTokens)
          .issue(tx, { purpose: 'invitation', accountId: account.id, minutes }),
      );
    await issue(60);
    const kept = await issue(100 * 24 * 60);
    const person = await signIn(test, { role: 'administrator' });
    await test.database.transaction((tx) => test.get(KnownDevices).remember(tx, account.id, null));
    test.clock.advance({ days: 92 });
    await signIn(test, { role: 'administrator' });
    await test.jobs.run('identity:tidy');
    const count = async (sql: string, id: string) =>
      Number((await test.database.query<{ count: string }>(sql, [id]))[0]?.count);
    const tokens = 'select count(*) from identity.single_use_tokens where account_id = $1';
    const devices = 'select count(*) from identity.known_devices where account_id = $1';
    const sessions = 'select count(*) from identity.sessions where id = $1';
    expect(await count(tokens, account.id)).toBe(1);
    expect(await test.get(SingleUseTokens).peek('invitation', kept)).not.toBeNull();
    expect(await count(devices, account.id)).toBe(0);
    expect(await count(sessions, person.sessionId)).toBe(0);
  });
});
