// Signing in with e-mail and password: the mail code on an unknown browser, the limits, and that refusals tell nothing.
import { hash } from '@node-rs/argon2';
import { aBrowser, type TestBrowser } from '../../../testing/a-browser';
import {
  anEmployerAccount,
  forgetAttempts,
  type TestAccount,
} from '../../../testing/an-employer-account';
import { startTestApp, type TestApp } from '../../../testing/test-app';
import { newId } from '../../../kernel/ids/ids';

describe('signing in as a person of an employer', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    await forgetAttempts(test);
    test.mailbox.clear();
  });
  afterAll(() => test.close());

  const signIn = (browser: TestBrowser, { email, password }: Omit<TestAccount, 'id'>) =>
    browser.post('/api/sign-in/employer', { email, password });
  const codeFor = async (account: TestAccount) => {
    await test.jobs.runWaiting();
    return /^\d{6}$/m.exec(test.mailbox.newestTo(account.email).text)?.[0] ?? '';
  };
  const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

  it('asks the code from the mail on a browser it does not know, and not again on that browser', async () => {
    const account = await anEmployerAccount(test);
    const browser = aBrowser(test);
    const asked = await signIn(browser, account).expect(200);
    expect(asked.body).toEqual({ deviceCodeNeeded: true, attempt: expect.any(String) });
    expect((await browser.get('/api/session')).body.account).toBeNull();
    const code = await codeFor(account);
    const { attempt } = asked.body;
    const entered = await browser.post('/api/sign-in/employer/device-code', { attempt, code });
    expect(entered.status).toBe(204);
    for (const cookie of entered.headers['set-cookie'] as unknown as string[])
      expect(cookie).toMatch(/^(sk|skd)=.*HttpOnly; SameSite=Lax$/);
    expect((await browser.get('/api/session')).body.account.email).toBe(account.email);

    await browser.delete('/api/session').expect(204);
    await signIn(browser, account).expect(200, { signedIn: true });
    const elsewhere = await signIn(aBrowser(test), account).expect(200);
    expect(elsewhere.body.deviceCodeNeeded).toBe(true);
  });

  it('knows a browser for 90 days since it was last used', async () => {
    const account = await anEmployerAccount(test);
    const browser = aBrowser(test);
    const { attempt } = (await signIn(browser, account)).body;
    const code = await codeFor(account);
    await browser.post('/api/sign-in/employer/device-code', { attempt, code }).expect(204);
    test.clock.advance({ days: 89 });
    await signIn(browser, account).expect(200, { signedIn: true });
    test.clock.advance({ days: 90 });
    expect((await signIn(browser, account)).body.deviceCodeNeeded).toBe(true);
  });

  it('counts five wrong codes, also when they come at once, and then wants a new sign-in', async () => {
    const account = await anEmployerAccount(test);
    const browser = aBrowser(test);
    const { attempt } = (await signIn(browser, account)).body;
    const code = await codeFor(account);
    const first = await browser.post('/api/sign-in/employer/device-code', {
      attempt,
      code: wrong(code),
    });
    expect(first.body).toMatchObject({
      code: 'identity.wrong-code',
      triesLeft: 4,
      errors: [{ pointer: '/code' }],
    });
    const others = await Promise.all(
      Array.from({ length: 8 }, () =>
        aBrowser(test).post('/api/sign-in/employer/device-code', { attempt, code: wrong(code) }),
      ),
    );
    expect(others.filter((answer) => answer.status === 400)).toHaveLength(3);
    expect(others.filter((answer) => answer.status === 410)).toHaveLength(5);
    await browser.post('/api/sign-in/employer/device-code', { attempt, code }).expect(410);
  });

  it('lets a code work for 10 minutes, once, and only the newest', async () => {
    const account = await anEmployerAccount(test);
    const browser = aBrowser(test);
    const answer = (attempt: string, code: string) =>
      browser.post('/api/sign-in/employer/device-code', { attempt, code });
    const early = (await signIn(browser, account)).body.attempt;
    const earlyCode = await codeFor(account);
    const late = (await signIn(browser, account)).body.attempt;
    const lateCode = await codeFor(account);
    await answer(early, earlyCode).expect(410);
    test.clock.advance({ minutes: 10 });
    await answer(late, lateCode).expect(410);
    const fresh = (await signIn(browser, account)).body.attempt;
    const freshCode = await codeFor(account);
    const both = await Promise.all([answer(fresh, freshCode), answer(fresh, freshCode)]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 410]);
  });

  it('refuses a wrong password and an unknown address alike', async () => {
    const account = await anEmployerAccount(test);
    const unconfirmed = await anEmployerAccount(test, { confirmed: false });
    const answers = [];
    for (const email of [account.email, unconfirmed.email, `${newId()}@niemand.example`])
      answers.push(await signIn(aBrowser(test), { email, password: 'niet het goede' }));
    for (const { status, headers, body } of answers) {
      expect(status).toBe(401);
      expect(Object.keys(headers)).toEqual(Object.keys(answers[0]!.headers));
      expect({ ...body, reference: '' }).toEqual({ ...answers[0]!.body, reference: '' });
      expect(body.code).toBe('identity.wrong-credentials');
    }
  });

  it('takes as long for an unknown address as for a known one', async () => {
    const account = await anEmployerAccount(test);
    const timed = async (email: string) => {
      const times: number[] = [];
      for (let round = 0; round < 9; round++) {
        await forgetAttempts(test);
        const start = performance.now();
        await signIn(aBrowser(test), { email, password: 'niet het goede' }).expect(401);
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[2]!;
    };
    const known = await timed(account.email);
    const unknown = await timed(`${newId()}@niemand.example`);
    // Hashing costs tens of milliseconds: without it one would be several times the other.
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(2.5);
  });

  it('tells about an unconfirmed or blocked account only to who has the right password', async () => {
    const unconfirmed = await anEmployerAccount(test, { confirmed: false });
    const blocked = await anEmployerAccount(test);
    await test.database.transaction((tx) =>
      tx.query(`update identity.accounts set state = 'blocked' where id = $1`, [blocked.id]),
    );
    const codeOf = async (account: TestAccount, password = account.password) =>
      (await signIn(aBrowser(test), { ...account, password })).body.code as string;
    expect(await codeOf(unconfirmed)).toBe('identity.unconfirmed-address');
    expect(await codeOf(unconfirmed, 'niet het goede')).toBe('identity.wrong-credentials');
    expect(await codeOf(blocked)).toBe('identity.blocked');
    expect(await codeOf(blocked, 'niet het goede')).toBe('identity.wrong-credentials');
  });

  it('refuses the sixth try for one account in 15 minutes, exactly, known or not, also the right password', async () => {
    const account = await anEmployerAccount(test);
    for (const email of [account.email, `${newId()}@niemand.example`]) {
      await forgetAttempts(test);
      const tries = await Promise.all(
        Array.from({ length: 9 }, () =>
          signIn(aBrowser(test), { email, password: 'niet het goede' }),
        ),
      );
      expect(tries.filter(({ status }) => status === 401)).toHaveLength(5);
      expect(tries.filter(({ status }) => status === 429)).toHaveLength(4);
      await signIn(aBrowser(test), { email: email.toUpperCase(), password: account.password })
        .set('x-forwarded-for', '203.0.113.9')
        .expect(429);
    }
    test.clock.advance({ minutes: 15 });
    await signIn(aBrowser(test), account).expect(200);
  });

  it('does not lock a person out of the browser they used before when a stranger guesses', async () => {
    const account = await anEmployerAccount(test);
    const browser = aBrowser(test);
    const { attempt } = (await signIn(browser, account)).body;
    const code = await codeFor(account);
    await browser.post('/api/sign-in/employer/device-code', { attempt, code }).expect(204);
    for (let guess = 0; guess < 6; guess++)
      await signIn(aBrowser(test), { ...account, password: 'geraden' });
    await signIn(aBrowser(test), account).expect(429);
    await signIn(browser, account).expect(200, { signedIn: true });
  });

  it('refuses the 31st try from one network address in 15 minutes', async () => {
    const statuses: number[] = [];
    for (let round = 0; round < 31; round++) {
      const email = `${newId()}@niemand.example`;
      statuses.push((await signIn(aBrowser(test), { email, password: 'x' })).status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(30);
    expect(statuses.at(-1)).toBe(429);
  });

  it('hashes a password again when it was stored at another cost', async () => {
    const password = 'korenveld onder sneeuw';
    const cheap = await hash(password, { memoryCost: 8192, timeCost: 1 });
    const account = await anEmployerAccount(test, { password, passwordHash: cheap });
    await signIn(aBrowser(test), account).expect(200);
    const [row] = await test.database.query<{ hash: string }>(
      'select password_hash as hash from identity.accounts where id = $1',
      [account.id],
    );
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await signIn(aBrowser(test), account).expect(200);
  });

  it('leaves no browser known to one person by a token another person planted', async () => {
    const stranger = await anEmployerAccount(test);
    const victim = await anEmployerAccount(test);
    const shared = aBrowser(test);
    const enter = async (browser: TestBrowser, account: TestAccount) => {
      const { attempt } = (await signIn(browser, account)).body;
      const code = await codeFor(account);
      return browser.post('/api/sign-in/employer/device-code', { attempt, code }).expect(204);
    };
    const cookies = String((await enter(shared, stranger)).headers['set-cookie']);
    const planted = /skd=[^;]+/.exec(cookies)![0];
    await enter(shared, victim);
    const withPlanted = await aBrowser(test)
      .post('/api/sign-in/employer', { email: victim.email, password: victim.password })
      .set('cookie', planted)
      .expect(200);
    expect(withPlanted.body.deviceCodeNeeded).toBe(true);
    // The browser itself knows both.
    await signIn(shared, stranger).expect(200, { signedIn: true });
    await signIn(shared, victim).expect(200, { signedIn: true });
  });

  it('wants our own header and no foreign origin', async () => {
    const account = await anEmployerAccount(test);
    await test.http().post('/api/sign-in/employer').send(account).expect(403);
    await signIn(aBrowser(test), account).set('origin', 'https://evil.example').expect(403);
  });
});
