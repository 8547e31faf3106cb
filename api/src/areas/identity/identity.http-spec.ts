// The doors that other areas use: accounts, roles, single-use tokens, people.
import { systemAuthor } from '../../kernel/access/actor';
import { newId } from '../../kernel/ids/ids';
import { aProgramme } from '../../testing/a-programme';
import { signIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { Accounts, People, RoleGrants, SingleUseTokens } from './identity.public';

describe("identity's public door", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const newPerson = async () => {
    const id = newId();
    return test.database.transaction((tx) =>
      test.get(People).createPerson(tx, systemAuthor, {
        number: `n-${id}`,
        name: `Noor ${id.slice(-6)}`,
        email: `${id}@merwestad.example`,
      }),
    );
  };

  it('tells name, address and language of accounts, and only of those that exist', async () => {
    const person = await signIn(test, { role: 'administrator', name: 'Ada', language: 'en' });
    const found = await test.get(Accounts).find([person.accountId, newId()]);
    expect([...found.values()]).toEqual([
      {
        id: person.accountId,
        name: 'Ada',
        email: person.email,
        language: 'en',
        kind: 'institution',
      },
    ]);
    expect(await test.get(Accounts).get(newId())).toBeNull();
  });

  it('grants a role once, tells its holders, and takes it away again', async () => {
    const accountId = await newPerson();
    const programme = await aProgramme(test);
    const grants = test.get(RoleGrants);
    const change = {
      accountId,
      role: 'coordinator',
      scopeId: programme.id,
      reason: 'starts today',
    } as const;
    await test.database.transaction((tx) => grants.grant(tx, systemAuthor, change));
    await test.database.transaction((tx) => grants.grant(tx, systemAuthor, change));
    expect(await grants.holders('coordinator', programme.id)).toEqual([accountId]);
    const lines = await test.database.query(
      `select data from kernel.audit_log where subject_id = $1 and action = 'identity.grant-role'`,
      [accountId],
    );
    expect(lines).toEqual([
      { data: { role: 'coordinator', scopeId: programme.id, reason: 'starts today' } },
    ]);
    await test.database.transaction((tx) => grants.revoke(tx, systemAuthor, change));
    expect(await grants.holders('coordinator', programme.id)).toEqual([]);
  });

  it('refuses to make a coordinator a committee member, also when both are granted at once', async () => {
    const accountId = await newPerson();
    const programme = await aProgramme(test);
    const grants = test.get(RoleGrants);
    const reason = 'race';
    const outcomes = await Promise.allSettled([
      test.database.transaction((tx) =>
        grants.grant(tx, systemAuthor, {
          accountId,
          role: 'coordinator',
          scopeId: programme.id,
          reason,
        }),
      ),
      test.database.transaction((tx) =>
        grants.grant(tx, systemAuthor, {
          accountId,
          role: 'committee_member',
          scopeId: null,
          reason,
        }),
      ),
    ]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({ code: 'identity.roles-not-combined' });
  });

  it('redeems a token once, for its purpose, within its term', async () => {
    const tokens = test.get(SingleUseTokens);
    const token = await test.database.transaction((tx) =>
      tokens.issue(tx, { purpose: 'invitation', data: { employer: 'x' }, minutes: 60 }),
    );
    const redeem = (purpose: 'invitation' | 'reset_password') =>
      test.database.transaction((tx) => tokens.redeem(tx, purpose, token));
    expect(await redeem('reset_password')).toBeNull();
    expect(await tokens.peek('invitation', token)).toMatchObject({ data: { employer: 'x' } });
    const both = await Promise.all([redeem('invitation'), redeem('invitation')]);
    expect(both.filter(Boolean)).toEqual([
      expect.objectContaining({ accountId: null, data: { employer: 'x' } }),
    ]);
    expect(await tokens.peek('invitation', token)).toBeNull();

    const late = await test.database.transaction((tx) =>
      tokens.issue(tx, { purpose: 'invitation', minutes: 60 }),
    );
    test.clock.advance({ minutes: 60 });
    expect(
      await test.database.transaction((tx) => tokens.redeem(tx, 'invitation', late)),
    ).toBeNull();
  });

  it('keeps only a hash of a token', async () => {
    const token = await test.database.transaction((tx) =>
      test.get(SingleUseTokens).issue(tx, { purpose: 'invitation', minutes: 60 }),
    );
    const rows = await test.database.query<{ row: string }>(
      'select t::text as row from identity.single_use_tokens t',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { row } of rows) expect(row).not.toContain(token);
  });

  it('finds people by part of a name, by role and by number, a page at a time', async () => {
    const one = await newPerson();
    const two = await newPerson();
    const people = test.get(People);
    const firstPage = await people.search({ words: 'noor', limit: 1 });
    expect(firstPage).toHaveLength(1);
    const last = firstPage[0]!;
    const rest = await people.search({ words: 'noor', after: last, limit: 50 });
    const ids = [...firstPage, ...rest].map((person) => person.id);
    expect(ids).toEqual(expect.arrayContaining([one, two]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(await people.search({ words: '100%\\', limit: 10 })).toEqual([]);
    const byNumber = await people.findByNumber([last.number!, 'nobody']);
    expect([...byNumber.keys()]).toEqual([last.number]);
  });

  it('shuts a blocked person out at the next request, and lets them in again', async () => {
    const person = await signIn(test, { role: 'administrator' });
    const people = test.get(People);
    const { version } = (await people.get(person.accountId))!;
    await test.database.transaction((tx) =>
      people.block(tx, systemAuthor, { accountId: person.accountId, version, reason: 'left' }),
    );
    const sessions = await test.database.query(
      'select ended_at is not null as ended from identity.sessions where account_id = $1',
      [person.accountId],
    );
    expect(sessions).toEqual([{ ended: true }]);
    await expect(
      test.database.transaction((tx) =>
        people.unblock(tx, systemAuthor, { accountId: person.accountId, version, reason: 'old' }),
      ),
    ).rejects.toMatchObject({ code: 'kernel.stale' });
    await test.database.transaction((tx) =>
      people.unblock(tx, systemAuthor, {
        accountId: person.accountId,
        version: version + 1,
        reason: 'back',
      }),
    );
    expect(await people.get(person.accountId)).toMatchObject({ state: 'active' });
  });
});
