// A forgotten password and a changed one: single-use links, sessions that end, a notice by mail.
import { aBrowser, type TestBrowser } from '../../../testing/a-browser';
import {
  anEmployerAccount,
  forgetAttempts,
  type TestAccount,
} from '../../../testing/an-employer-account';
import { startTestApp, type TestApp } from '../../../testing/test-app';
import { signIn } from '../../../testing/sign-in';

const fresh = 'wolken boven het wad';

describe('a password', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    await forgetAttempts(test);
    test.mailbox.clear();
  });
  afterAll(() => test.close());

  const enter = async (browser: TestBrowser, account: Omit<TestAccount, 'id'>) => {
    const { email, password } = account;
    const answer = await browser.post('/api/sign-in/employer', { email, password }).expect(200);
    if (answer.body.signedIn) return;
    await test.jobs.runWaiting();
    const code = /^\d{6}$/m.exec(test.mailbox.newestTo(email).text)?.[0];
    const { attempt } = answer.body;
    await browser.post('/api/sign-in/employer/device-code', { attempt, code }).expect(204);
  };
  const resetToken = async (email: string) => {
    await aBrowser(test).post('/api/password/forgot', { email }).expect(202);
    await test.jobs.runWaiting();
    return /wachtwoord-herstellen\?token=([\w-]+)/.exec(test.mailbox.newestTo(email).text)?.[1];
  };

  it('is chosen anew by the mailed link; every session ends and every browser is unknown again', async () => {
    const account = await anEmployerAccount(test);
    const [before, here] = [aBrowser(test), aBrowser(test)];
    await enter(before, account);
    const token = await resetToken(account.email);
    await here.post('/api/password/reset', { token, password: fresh }).expect(204);
    await before.get('/api/me').expect(401);
    await aBrowser(test)
      .post('/api/sign-in/employer', { email: account.email, password: account.password })
      .expect(401);
    const asked = await before
      .post('/api/sign-in/employer', { email: account.email, password: fresh })
      .expect(200);
    expect(asked.body.deviceCodeNeeded).toBe(true);
    // The browser in which the link was opened has shown to read the mailbox.
    await here
      .post('/api/sign-in/employer', { email: account.email, password: fresh })
      .expect(200, { signedIn: true });
    await here.post('/api/password/reset', { token, password: 'nog een andere zin' }).expect(410);
    await test.jobs.runWaiting();
    const subjects = test.mailbox.mails.map((mail) => mail.subject);
    expect(subjects).toContain('Uw wachtwoord is veranderd');
  });

  it('has a reset link of 30 minutes, of which the unused ones end with the first that is used', async () => {
    const account = await anEmployerAccount(test);
    const reset = (token: string | undefined) =>
      aBrowser(test).post('/api/password/reset', { token, password: fresh });
    const late = await resetToken(account.email);
    test.clock.advance({ minutes: 30 });
    await reset(late).expect(410);
    const [one, two] = [await resetToken(account.email), await resetToken(account.email)];
    await reset(two).expect(204);
    await reset(one).expect(410);
  });

  it('keeps a reset link usable when the new password was too weak', async () => {
    const account = await anEmployerAccount(test);
    const token = await resetToken(account.email);
    const weak = await aBrowser(test)
      .post('/api/password/reset', { token, password: 'welkom' })
      .expect(400);
    expect(weak.body.errors).toEqual([expect.objectContaining({ pointer: '/password' })]);
    await aBrowser(test).post('/api/password/reset', { token, password: fresh }).expect(204);
  });

  it('confirms the address too when it is reset, since its reader had the mail', async () => {
    const account = await anEmployerAccount(test, { confirmed: false });
    const token = await resetToken(account.email);
    const browser = aBrowser(test);
    await browser.post('/api/password/reset', { token, password: fresh }).expect(204);
    await enter(browser, { email: account.email, password: fresh });
    expect((await browser.get('/api/session')).body.account.email).toBe(account.email);
  });

  it('is changed with the present one; other sessions end, this one goes on', async () => {
    const account = await anEmployerAccount(test);
    const [here, there] = [aBrowser(test), aBrowser(test)];
    await enter(here, account);
    await enter(there, account);
    const change = (current: string, next: string) =>
      here.put('/api/me/password', { current, next });
    const wrong = await change('niet het goede', fresh).expect(400);
    expect(wrong.body).toMatchObject({
      code: 'identity.wrong-current-password',
      errors: [{ pointer: '/current' }],
    });
    const weak = await change(account.password, 'welkom').expect(400);
    expect(weak.body.errors).toEqual([expect.objectContaining({ pointer: '/next' })]);
    await there.get('/api/me').expect(200);
    await change(account.password, fresh).expect(204);
    await here.get('/api/me').expect(200);
    await there.get('/api/me').expect(401);
    await aBrowser(test)
      .post('/api/sign-in/employer', { email: account.email, password: account.password })
      .expect(401);
  });

  it('lets a session guess the present one five times in 15 minutes', async () => {
    const account = await anEmployerAccount(test);
    const browser = aBrowser(test);
    await enter(browser, account);
    const statuses: number[] = [];
    for (let guess = 0; guess < 6; guess++)
      statuses.push(
        (await browser.put('/api/me/password', { current: `gok ${guess}`, next: fresh })).status,
      );
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
  });

  it('is nothing that people of the institution have here', async () => {
    const staff = await signIn(test, { role: 'administrator' });
    await staff.put('/api/me/password', { current: 'x', next: fresh }).expect(404);
    await aBrowser(test).post('/api/password/forgot', { email: staff.email }).expect(202);
    await test.jobs.runWaiting();
    expect(test.mailbox.mails).toEqual([]);
  });
});
