// How a person of an employer gets an account, and that nobody learns from it which addresses are known.
import { aBrowser } from '../../../testing/a-browser';
import { anEmployerAccount, forgetAttempts } from '../../../testing/an-employer-account';
import { startTestApp, type TestApp } from '../../../testing/test-app';
import { newId } from '../../../kernel/ids/ids';

const password = 'korenveld onder sneeuw';
const linkIn = (text: string) => /token=([\w-]+)/.exec(text)?.[1] ?? '';

describe('an account for a person of an employer', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    await forgetAttempts(test);
    test.mailbox.clear();
  });
  afterAll(() => test.close());

  const newEmail = () => `nieuw-${newId()}@molen.example`;
  const register = (email: string, body: object = {}) =>
    aBrowser(test).post('/api/employer-accounts', {
      name: 'Mo Molenaar',
      email,
      password,
      language: 'nl',
      ...body,
    });
  const accountOf = (email: string) =>
    test.database.query<{ id: string; name: string; confirmed: boolean; hash: string }>(
      `select id, name, email_confirmed_at is not null as confirmed, password_hash as hash
       from identity.accounts where email = $1`,
      [email],
    );

  it('is made by registering and following the mailed link, after which signing in works', async () => {
    const email = newEmail();
    const browser = aBrowser(test);
    await browser
      .post('/api/employer-accounts', { name: 'Mo Molenaar', email, password, language: 'nl' })
      .expect(202, { mailFollows: true });
    await test.jobs.runWaiting();
    const mail = test.mailbox.newestTo(email);
    expect(mail.subject).toBe('Bevestig uw e-mailadres');
    expect(mail.text).toContain('http://localhost:3000/bevestigen?token=');
    const token = linkIn(mail.text);
    await browser.post('/api/employer-accounts/confirm', { token }).expect(204);
    await browser
      .post('/api/sign-in/employer', { email, password })
      .expect(200, { signedIn: true });
    const session = await browser.get('/api/session').expect(200);
    expect(session.body).toMatchObject({
      account: { name: 'Mo Molenaar', email, kind: 'employer' },
      role: null,
      employerId: null,
    });
    await browser.post('/api/employer-accounts/confirm', { token }).expect(410);
  });

  it('answers the same for a new, an unconfirmed and a known address, and for asking a mail again', async () => {
    const known = await anEmployerAccount(test);
    const unconfirmed = await anEmployerAccount(test, { confirmed: false });
    const answers = [];
    for (const email of [newEmail(), unconfirmed.email, known.email])
      answers.push(await register(email));
    for (const path of ['/api/employer-accounts/resend', '/api/password/forgot'])
      for (const email of [newEmail(), unconfirmed.email, known.email])
        answers.push(await aBrowser(test).post(path, { email }));
    const seen = answers.map(({ status, body, headers }) => ({
      status,
      body,
      headers: Object.keys(headers).sort(),
      length: headers['content-length'],
    }));
    expect(answers[0]).toMatchObject({ status: 202, body: { mailFollows: true } });
    for (const answer of seen) expect(answer).toEqual(seen[0]);
  });

  it('tells the owner of a known address by mail, and changes nothing', async () => {
    const known = await anEmployerAccount(test, { name: 'Kees Bekend' });
    const before = await accountOf(known.email);
    await register(known.email.toUpperCase(), { name: 'Iemand Anders' }).expect(202);
    await test.jobs.runWaiting();
    const mail = test.mailbox.newestTo(known.email);
    expect(mail.subject).toBe('U heeft al een account');
    expect(mail.text).not.toContain('token=');
    expect(mail.text).not.toContain('Iemand Anders');
    expect(await accountOf(known.email)).toEqual(before);
  });

  it('lets a later registration replace one that nobody confirmed, and makes its link worthless', async () => {
    const email = newEmail();
    await register(email, { name: 'Wie Het Eerst' }).expect(202);
    await test.jobs.runWaiting();
    const first = linkIn(test.mailbox.newestTo(email).text);
    await register(email, { name: 'Wie Het Laatst' }).expect(202);
    await test.jobs.runWaiting();
    const second = linkIn(test.mailbox.newestTo(email).text);
    const browser = aBrowser(test);
    await browser.post('/api/employer-accounts/confirm', { token: first }).expect(410);
    await browser.post('/api/employer-accounts/confirm', { token: second }).expect(204);
    expect(await accountOf(email)).toMatchObject([{ name: 'Wie Het Laatst', confirmed: true }]);
  });

  it('is made once when 10 registrations of one address come at once', async () => {
    const email = newEmail();
    const answers = [];
    for (let round = 0; round < 4; round++) {
      await forgetAttempts(test);
      answers.push(...(await Promise.all([1, 2, 3].map(() => register(email)))));
    }
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 202));
    expect(await accountOf(email)).toHaveLength(1);
  });

  it('has a link that works for 24 hours and can be asked again', async () => {
    const { email } = await anEmployerAccount(test, { confirmed: false });
    const browser = aBrowser(test);
    await browser.post('/api/employer-accounts/resend', { email }).expect(202);
    await test.jobs.runWaiting();
    const token = linkIn(test.mailbox.newestTo(email).text);
    test.clock.advance({ hours: 24 });
    await browser
      .post('/api/employer-accounts/confirm', { token })
      .expect(410)
      .expect(({ body }) => expect(body.code).toBe('identity.link-expired'));
    await browser.post('/api/employer-accounts/resend', { email }).expect(202);
    await test.jobs.runWaiting();
    const again = linkIn(test.mailbox.newestTo(email).text);
    await browser.post('/api/employer-accounts/confirm', { token: again }).expect(204);
  });

  it('sends nothing to an address that nobody registered', async () => {
    const email = newEmail();
    await aBrowser(test).post('/api/employer-accounts/resend', { email }).expect(202);
    await aBrowser(test).post('/api/password/forgot', { email }).expect(202);
    await test.jobs.runWaiting();
    expect(test.mailbox.mails).toEqual([]);
  });

  it('is refused a fourth time in a day from one network address', async () => {
    for (let count = 0; count < 3; count++) await register(newEmail()).expect(202);
    const refused = await register(newEmail()).expect(429);
    expect(refused.body.code).toBe('kernel.too-many-requests');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await register(newEmail()).set('x-forwarded-for', '203.0.113.9').expect(429);
  });

  it.each([
    ['zeven77', 'identity.password-too-short', 'minstens 8 tekens'],
    ['wachtwoord1', 'identity.password-well-known', 'veelgebruikte'],
    ['Mo Molenaar', 'identity.password-own-details', 'uw naam'],
    ['x'.repeat(201), 'identity.password-too-long', 'hooguit 200 tekens'],
  ])('refuses the password %s and says at the field why', async (weak, code, words) => {
    const answer = await register(newEmail(), { password: weak }).expect(400);
    expect(answer.body).toMatchObject({
      code: 'identity.weak-password',
      errors: [{ pointer: '/password', code, detail: expect.stringContaining(words) }],
    });
  });

  it('does not count a registration that was refused for its form', async () => {
    for (const password of ['kort', 'kort', 'kort', 'kort'])
      await register(newEmail(), { password }).expect(400);
    await register(newEmail()).expect(202);
  });

  it.each([
    ['no address', { email: 'geen adres' }, '/email'],
    ['an address with a line break', { email: 'a@b.example\r\nBcc: c@d.example' }, '/email'],
    ['a NUL in the name', { name: 'Mo\u0000' }, '/name'],
    ['an unknown language', { language: 'fr' }, '/language'],
    ['a field that does not belong', { kind: 'institution' }, '/kind'],
    ['a list for a password', { password: ['korenveld'] }, '/password'],
    ['a password far too long', { password: 'x'.repeat(801) }, '/password'],
  ])('points at %s', async (_, body, pointer) => {
    const answer = await register(newEmail(), body).expect(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer })]);
  });

  it('never shows a password in the database', async () => {
    const secret = `zeldzaam ${newId()}`;
    const email = newEmail();
    await register(email, { password: secret }).expect(202);
    const rows = await test.database.query<{ row: string }>(
      'select a::text as row from identity.accounts a where email = $1',
      [email],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(secret);
  });
});
