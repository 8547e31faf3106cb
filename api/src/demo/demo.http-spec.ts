// The demo's own rooms: whom one can sign in as, the mailbox for all, and that production has none of it.
import { systemAuthor } from '../kernel/access/actor';
import { MailServer } from '../kernel/mail/mail-server';
import { newId } from '../kernel/ids/ids';
import { Mailer } from '../kernel/mail/mailer';
import { People, RoleGrants } from '../areas/identity/identity.public';
import { aWebBrowser, startListeningApp } from '../testing/a-web-browser';
import { startTestApp, type TestApp } from '../testing/test-app';
import { DemoModule, demoRooms } from './demo.module';

const production = {
  STAGEKEUR_MODE: 'production',
  PUBLIC_URL: 'https://stage.merwestad.example',
  SESSION_SECRET: 'k3yring-9f2c1ab7d4e8056b1c2d3e4f5a6b7c8d',
  SMTP_URL: 'smtp://127.0.0.1:1',
  OIDC_ISSUER: 'https://engine.merwestad.example',
  OIDC_CLIENT_ID: 'stagekeur',
  OIDC_CLIENT_SECRET: 'w8Zr1TqLx0Ym5NcVb2Kd',
  TRADE_REGISTER_URL: 'https://register.merwestad.example',
  TRADE_REGISTER_KEY: 'w8Zr1TqLx0Ym5NcVb2Kd',
};

describe('production', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp(production);
  });
  afterAll(() => test.close());

  it.each([
    '/demo-idp/.well-known/openid-configuration',
    '/demo-idp/auth',
    '/api/demo/mails',
    '/api/demo/personas',
  ])('has no %s', async (path) => {
    await test.http().get(path).expect(404);
  });

  it('says so in the session', async () => {
    expect((await test.http().get('/api/session').expect(200)).body.demo).toBe(false);
  });

  it('refuses to start with the rooms of the demo', () => {
    expect(demoRooms('production')).toEqual([]);
    expect(demoRooms(undefined)).toEqual([]);
    expect(() => new DemoModule({ mode: 'production' } as never)).toThrow('no place in production');
  });
});

describe('the demo', () => {
  let test: TestApp & { readonly address: string };
  beforeAll(async () => {
    test = await startListeningApp({ STAGEKEUR_MODE: 'demo' });
  });
  afterAll(() => test.close());

  const aPersona = (name: string) =>
    test.database.transaction(async (tx) => {
      const accountId = await test.get(People).createPerson(tx, systemAuthor, {
        number: `d${newId().slice(-10)}`,
        name,
        email: `${newId()}@merwestad.example`,
      });
      await test.get(RoleGrants).grant(tx, systemAuthor, {
        accountId,
        role: 'board',
        scopeId: null,
        reason: 'test',
      });
      return accountId;
    });

  it('lists a few people of each role, without their numbers and addresses', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 8; count++) ids.push(await aPersona(`Persona ${count}`));
    const { items } = (await test.http().get('/api/demo/personas').expect(200)).body as {
      items: { id: string; role: string }[];
    };
    expect(items.filter(({ role }) => role === 'board')).toHaveLength(6);
    for (const item of items)
      expect(Object.keys(item).sort()).toEqual(['id', 'name', 'role', 'scopes']);
  });

  it('shows people in English on request, with their names made harmless', async () => {
    const id = await aPersona('<script>alert(1)</script>');
    await test.database.transaction((tx) =>
      tx.query(`update identity.accounts set created_at = '2020-01-01' where id = $1`, [id]),
    );
    const browser = aWebBrowser({ 'accept-language': 'en' });
    const page = await browser.open(`${test.address}/api/sign-in/institution`);
    expect(page.text).toContain('<html lang="en">');
    expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page.text).not.toContain('<script');
    const dutch = await browser.open(`${page.url.href}?lang=nl`);
    expect(dutch.text).toContain('<html lang="nl">');
  });

  it('sends who left the page open too long back to our sign-in page', async () => {
    const stale = await aWebBrowser().open(`${test.address}/demo-idp/people/gone`, () => true);
    expect(stale.url.href).toBe(`${test.address}/inloggen?reason=expired`);
  });

  it('asks again who one is, also in a browser that chose before', async () => {
    const id = await aPersona('Kim Weer');
    const browser = aWebBrowser();
    const atOurs = (next: URL) => next.pathname === '/inloggen';
    const first = await browser.open(`${test.address}/api/sign-in/institution`);
    await browser.submit(`${test.address}${first.url.pathname}/${id}`, atOurs);
    expect(browser.cookie('sk')).toBeDefined();
    const second = await browser.open(`${test.address}/api/sign-in/institution`);
    expect(second.url.pathname).toMatch(/^\/demo-idp\/people\//);
  });

  it('knows the same people after a start on another address', async () => {
    const id = await aPersona('Lou Verhuisd');
    await test.database.transaction((tx) =>
      tx.query(
        `update identity.accounts set oidc_issuer = 'http://localhost:3999/demo-idp', oidc_subject = id::text where id = $1`,
        [id],
      ),
    );
    const moved = await startListeningApp({ STAGEKEUR_MODE: 'demo' });
    const browser = aWebBrowser();
    const page = await browser.open(`${moved.address}/api/sign-in/institution`);
    const end = await browser.submit(
      `${moved.address}${page.url.pathname}/${id}`,
      (next) => next.pathname === '/inloggen',
    );
    expect(end.url.searchParams.get('reason')).toBeNull();
    expect(browser.cookie('sk')).toBeDefined();
    await moved.close();
  });

  it('catches its own mail over SMTP and shows the newest first, of one reader or of all', async () => {
    expect(test.get(MailServer).url()).not.toBe(test.mailbox.url);
    const to = `Lezer-${newId()}@molen.example`;
    for (const key of ['one', 'two'])
      await test.get(Mailer).send({
        to,
        language: 'nl',
        template: 'identity.confirm-address',
        params: { link: `${test.address}/bevestigen?token=${key}-é` },
        key,
      });
    const answer = await test
      .http()
      .get('/api/demo/mails')
      .query({ to: to.toLowerCase() })
      .expect(200);
    const { items } = answer.body as { items: { to: string; subject: string; text: string }[] };
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ to, subject: 'Bevestig uw e-mailadres' });
    expect(items[0]?.text).toContain(`${test.address}/bevestigen?token=two-é\n`);
    expect(items[0]?.text).toContain('één keer');
    expect(test.mailbox.mails).toEqual([]);
    const others = await test.http().get('/api/demo/mails?to=niemand@molen.example').expect(200);
    expect(others.body).toEqual({ items: [] });
  });
});
