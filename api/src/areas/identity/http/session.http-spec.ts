// Sessions: how they begin, go on in another role, and end; and what a person may change about themselves.
import { aBrowser, type TestBrowser } from '../../../testing/a-browser';
import { aProgramme } from '../../../testing/a-programme';
import { anEmployerAccount, forgetAttempts } from '../../../testing/an-employer-account';
import { openSession, signIn, type SignedIn } from '../../../testing/sign-in';
import { startTestApp, type TestApp } from '../../../testing/test-app';
import { systemAuthor, type Role } from '../../../kernel/access/actor';
import { newId, type Id } from '../../../kernel/ids/ids';
import { RoleGrants, ScopeNames } from '../identity.public';

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

describe('a session', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(() => forgetAttempts(test));
  afterAll(() => test.close());

  const grant = (accountId: Id, role: Role, scopeId: Id | null) =>
    test.database.transaction((tx) =>
      test.get(RoleGrants).grant(tx, systemAuthor, { accountId, role, scopeId, reason: 'test' }),
    );
  const cookieOf = (headers: Record<string, unknown>) =>
    /sk=[^;]+/.exec(String(headers['set-cookie']))?.[0] ?? '';
  const again = (person: SignedIn, role: Role) =>
    openSession(test, { ...person, role, scopeId: null });

  it('is nobody’s in a browser that did not sign in', async () => {
    const answer = await aBrowser(test).get('/api/session').expect(200);
    expect(answer.body).toEqual({
      account: null,
      role: null,
      roles: [],
      programmeIds: [],
      employerId: null,
      institution: { name: 'Hogeschool Merwestad' },
      demo: false,
    });
    await aBrowser(test).get('/api/me').expect(401);
    await test.http().get('/api/session').set('cookie', 'sk=made-up').expect(200);
  });

  it('tells its browser who acts, in which role, over what', async () => {
    const programme = await aProgramme(test);
    const names = new Map([[programme.id, { nl: 'Verpleegkunde', en: 'Nursing' }]]);
    test
      .get(ScopeNames)
      .register('coordinator', (ids) =>
        Promise.resolve(new Map([...names].filter(([id]) => ids.includes(id)))),
      );
    const person = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    await grant(person.accountId, 'administrator', null);
    const answer = await person.get('/api/session').expect(200);
    expect(answer.body).toMatchObject({
      account: { id: person.accountId, kind: 'institution', density: 'auto', shortcuts: true },
      role: 'coordinator',
      programmeIds: [programme.id],
      employerId: null,
    });
    expect(answer.body.roles).toEqual([
      {
        role: 'coordinator',
        scopes: [{ id: programme.id, name: { nl: 'Verpleegkunde', en: 'Nursing' } }],
      },
      { role: 'administrator', scopes: [] },
    ]);
  });

  it('goes on in another role under a new id and token, and the old token is worthless', async () => {
    const programme = await aProgramme(test);
    const person = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    await grant(person.accountId, 'administrator', null);
    const answer = await person.post('/api/session/role', { role: 'administrator' }).expect(204);
    const cookie = cookieOf(answer.headers);
    expect(cookie).not.toBe(person.cookie);
    const now = await test.http().get('/api/session').set('cookie', cookie).expect(200);
    expect(now.body).toMatchObject({ role: 'administrator', programmeIds: [] });
    expect((await person.get('/api/session')).body.account).toBeNull();
    const sessions = await test.database.query<{ id: Id; ended: boolean }>(
      'select id, ended_at is not null as ended from identity.sessions where account_id = $1',
      [person.accountId],
    );
    expect(sessions).toHaveLength(2);
    expect(sessions).toContainEqual({ id: person.sessionId, ended: true });
  });

  it('does not last longer by switching roles', async () => {
    const person = await signIn(test, { role: 'administrator' });
    await grant(person.accountId, 'board', null);
    let { cookie } = person;
    for (let quarter = 0; quarter < 47; quarter++) {
      test.clock.advance({ minutes: 15 });
      const answer = await test
        .http()
        .post('/api/session/role')
        .set({ cookie, 'x-stagekeur': '1' })
        .send({ role: quarter % 2 === 0 ? 'board' : 'administrator' })
        .expect(204);
      cookie = cookieOf(answer.headers);
    }
    test.clock.advance({ minutes: 14 });
    await test.http().get('/api/me').set('cookie', cookie).expect(200);
    test.clock.advance({ minutes: 1 });
    await test.http().get('/api/me').set('cookie', cookie).expect(401);
  });

  it('refuses a role that is not held, was taken away, or is over another organisation', async () => {
    const person = await signIn(test, { role: 'administrator' });
    const switchTo = (body: object) => person.post('/api/session/role', body);
    await switchTo({ role: 'board' }).expect(409);
    await switchTo({ role: 'coordinator', scopeId: newId() }).expect(409);
    await switchTo({ role: 'king' }).expect(400);
    const employer = newId();
    const baker = await signIn(test, { role: 'employer', scopeIds: [employer] });
    await baker.post('/api/session/role', { role: 'employer', scopeId: newId() }).expect(409);
    await baker.post('/api/session/role', { role: 'employer', scopeId: employer }).expect(204);
  });

  it('loses its role with the next request after the role was taken away', async () => {
    const person = await signIn(test, { role: 'administrator' });
    await test.database.transaction((tx) =>
      test.get(RoleGrants).revoke(tx, systemAuthor, {
        accountId: person.accountId,
        role: 'administrator',
        scopeId: null,
        reason: 'left',
      }),
    );
    expect((await person.get('/api/session')).body).toMatchObject({ role: null, roles: [] });
  });

  it('ends by signing out, also when nobody is signed in', async () => {
    const person = await signIn(test, { role: 'student', scopeIds: [(await aProgramme(test)).id] });
    const answer = await person.delete('/api/session').expect(204);
    expect(String(answer.headers['set-cookie'])).toMatch(/sk=;.*Expires=Thu, 01 Jan 1970/);
    await person.get('/api/me').expect(401);
    await aBrowser(test).delete('/api/session').expect(204);
  });

  it('ends when idle too long and never by being used', async () => {
    const person = await signIn(test, { role: 'administrator' });
    for (let count = 0; count < 4; count++) {
      test.clock.advance({ minutes: 29 });
      await person.get('/api/me').expect(200);
    }
    test.clock.advance({ minutes: 30 });
    await person.get('/api/me').expect(401);
  });

  it('is listed with its device in words, and can be ended from another one', async () => {
    const account = await anEmployerAccount(test);
    const enter = async (browser: TestBrowser, userAgent: string) => {
      const { attempt } = (
        await browser
          .post('/api/sign-in/employer', { email: account.email, password: account.password })
          .expect(200)
      ).body;
      await test.jobs.runWaiting();
      const code = /^\d{6}$/m.exec(test.mailbox.newestTo(account.email).text)?.[0];
      await browser
        .post('/api/sign-in/employer/device-code', { attempt, code })
        .set('user-agent', userAgent)
        .expect(204);
    };
    const [here, there] = [aBrowser(test), aBrowser(test)];
    await enter(here, firefox);
    await enter(there, 'curl/8');
    const { items } = (await here.get('/api/me/sessions').expect(200)).body;
    expect(items).toEqual([
      expect.objectContaining({ browser: 'Firefox', system: 'Windows', current: true }),
      expect.objectContaining({ browser: null, system: null, current: false }),
    ]);
    await here.delete(`/api/me/sessions/${items[1].id}`).expect(204);
    await there.get('/api/me').expect(401);
    await here.delete(`/api/me/sessions/${items[1].id}`).expect(404);
    expect((await here.get('/api/me/sessions')).body.items).toHaveLength(1);
  });

  it('cannot be seen or ended by another person', async () => {
    const mine = await signIn(test, { role: 'administrator' });
    const other = await signIn(test, { role: 'administrator' });
    const foreign = await other.delete(`/api/me/sessions/${mine.sessionId}`).expect(404);
    const absent = await other.delete(`/api/me/sessions/${newId()}`).expect(404);
    expect({ ...foreign.body, reference: '' }).toEqual({ ...absent.body, reference: '' });
    await mine.get('/api/me').expect(200);
  });

  it('can end all others at once', async () => {
    const first = await signIn(test, { role: 'administrator' });
    const second = await again(first, 'administrator');
    const third = await again(first, 'administrator');
    await second.delete('/api/me/sessions').expect(204);
    await first.get('/api/me').expect(401);
    await third.get('/api/me').expect(401);
    await second.get('/api/me').expect(200);
  });
});

describe('my details', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('change language, density and shortcuts, by the version that was seen', async () => {
    const person = await signIn(test, { role: 'administrator' });
    const before = await person.get('/api/me').expect(200);
    expect(before.headers['etag']).toBe('"1"');
    await person.patch('/api/me', { language: 'en' }).expect(428);
    const after = await person
      .patch('/api/me', { language: 'en', density: 'compact', shortcuts: false }, 1)
      .expect(200);
    expect(after.body).toMatchObject({
      language: 'en',
      density: 'compact',
      shortcuts: false,
      version: 2,
      mayRename: false,
      hasPassword: false,
    });
    await person.patch('/api/me', { density: 'comfortable' }, 1).expect(412);
  });

  it('let employers’ people change their name, and point others to the school', async () => {
    const staff = await signIn(test, { role: 'administrator' });
    const refused = await staff.patch('/api/me', { name: 'Iemand Anders' }, 1).expect(409);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/name' })]);
    const baker = await signIn(test, { role: 'employer', scopeIds: [newId()] });
    const renamed = await baker.patch('/api/me', { name: 'Bo de Bakker' }, 1).expect(200);
    expect(renamed.body.name).toBe('Bo de Bakker');
  });

  it.each([
    ['a number for a name', { name: 7 }, '/name'],
    ['another address', { email: 'x@y.example' }, '/email'],
    ['another state', { state: 'active' }, '/state'],
    ['a text for shortcuts', { shortcuts: 'yes' }, '/shortcuts'],
  ])('refuse %s', async (_, body, pointer) => {
    const person = await signIn(test, { role: 'administrator' });
    const answer = await person.patch('/api/me', body, 1).expect(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer })]);
  });
});
