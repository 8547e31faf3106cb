// Signing in at the institution, over real HTTP with a real OpenID Connect provider: who gets in, and every way not to.
import { systemAuthor } from '../../../kernel/access/actor';
import { newId, type Id } from '../../../kernel/ids/ids';
import { aWebBrowser, startListeningApp, type WebBrowser } from '../../../testing/a-web-browser';
import { forgetAttempts } from '../../../testing/an-employer-account';
import type { TestApp } from '../../../testing/test-app';
import { People, RoleGrants } from '../identity.public';

const atCallback = (next: URL) => next.pathname === '/api/sign-in/institution/callback';
const atOurPage = (next: URL) => !/^\/(api|demo-idp)\//.test(next.pathname);

describe('signing in at the institution', () => {
  let test: TestApp & { readonly address: string };
  beforeAll(async () => {
    test = await startListeningApp();
  });
  beforeEach(() => forgetAttempts(test));
  afterAll(() => test.close());

  const aPerson = async (options: { email?: string; role?: 'administrator' | 'board' } = {}) => {
    const id = newId();
    await test.database.transaction(async (tx) => {
      const accountId = await test.get(People).createPerson(tx, systemAuthor, {
        number: `s${id.slice(-10)}`,
        name: 'Sam de Vries',
        email: options.email ?? `${id}@merwestad.example`,
      });
      await tx.query('update identity.accounts set id = $1 where id = $2', [id, accountId]);
      await test.get(RoleGrants).grant(tx, systemAuthor, {
        accountId: id,
        role: options.role ?? 'administrator',
        scopeId: null,
        reason: 'test',
      });
    });
    return id;
  };
  const begin = (browser: WebBrowser, query = '') =>
    browser.open(`${test.address}/api/sign-in/institution${query}`);
  const choose = (browser: WebBrowser, page: URL, person: string, until = atOurPage) =>
    browser.submit(`${page.origin}${page.pathname}/${person}`, until);
  const enter = async (browser: WebBrowser, person: string, query = '') =>
    choose(browser, (await begin(browser, query)).url, person);
  const sessionOf = async (browser: WebBrowser) =>
    JSON.parse((await browser.open(`${test.address}/api/session`)).text) as {
      account: { id: Id } | null;
      role: string | null;
    };
  const change = (sql: string, values: readonly unknown[]) =>
    test.database.transaction((tx) => tx.query(sql, values));

  it('shows the people to choose from, and lets the chosen one in on the page they wanted', async () => {
    const person = await aPerson();
    const browser = aWebBrowser();
    const page = await begin(browser, '?to=/werk%3Fsoort%3Dscreening');
    expect(page.url.pathname).toMatch(/^\/demo-idp\/people\//);
    expect(page.text).toContain('<h1>Kies als wie je inlogt</h1>');
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'nonce-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    const end = await choose(browser, page.url, person);
    expect(end.url.href).toBe(`${test.address}/werk?soort=screening`);
    expect(await sessionOf(browser)).toMatchObject({
      account: { id: person },
      role: 'administrator',
    });
  });

  it('finds a person by number the first time and by issuer and subject after that', async () => {
    const person = await aPerson();
    await enter(aWebBrowser(), person);
    await change('update identity.accounts set institutional_number = $2 where id = $1', [
      person,
      `new-${newId()}`,
    ]);
    const browser = aWebBrowser();
    await enter(browser, person);
    expect((await sessionOf(browser)).account?.id).toBe(person);
  });

  it('takes the language of the first sign-in, and leaves it to the person after that', async () => {
    const person = await aPerson();
    const languageOf = async () => (await test.get(People).get(person))?.language;
    await enter(aWebBrowser(), person, '?language=en');
    expect(await languageOf()).toBe('en');
    await enter(aWebBrowser(), person, '?language=nl');
    expect(await languageOf()).toBe('en');
  });

  it('never finds a person by e-mail, nor by the number of somebody who signed in before', async () => {
    const one = await aPerson();
    const { email } = (await test.get(People).get(one))!;
    const sameMail = await aPerson({ email });
    await change('update identity.accounts set oidc_issuer = $2, oidc_subject = $3 where id = $1', [
      one,
      `${test.address}/demo-idp`,
      'somebody else',
    ]);
    const browser = aWebBrowser();
    const end = await enter(browser, one);
    expect(end.url.searchParams.get('reason')).toBe('unknown-person');
    expect((await sessionOf(browser)).account).toBeNull();
    expect(await test.get(People).get(sameMail)).toMatchObject({ linked: false });
  });

  it('tells somebody without an account who to ask, and lets nobody in', async () => {
    const browser = aWebBrowser();
    const end = await enter(browser, 'stranger', '?to=/stages');
    expect(end.url.pathname).toBe('/inloggen');
    expect(Object.fromEntries(end.url.searchParams)).toEqual({
      reason: 'unknown-person',
      naar: '/stages',
    });
    expect(browser.cookie('sk')).toBeUndefined();
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/api/session'])(
    'goes to its own page when asked to return to %s',
    async (to) => {
      const person = await aPerson();
      const end = await enter(aWebBrowser(), person, `?to=${encodeURIComponent(to)}`);
      expect(end.url.href).toBe(`${test.address}/inloggen`);
    },
  );

  it('first goes to the canonical address, once', async () => {
    const other = test.address.replace('127.0.0.1', 'localhost');
    const stopped = await aWebBrowser().open(
      `${other}/api/sign-in/institution?to=/stages`,
      () => true,
    );
    expect(stopped.url.href).toBe(
      `${test.address}/api/sign-in/institution?to=%2Fstages&canonical=1`,
    );
    const again = await aWebBrowser().open(
      `${other}/api/sign-in/institution?canonical=1`,
      () => true,
    );
    expect(again.url.pathname).toBe('/demo-idp/auth');
  });

  it('sends PKCE with S256, a state and a nonce, each time others', async () => {
    const urls = await Promise.all(
      [1, 2].map(() =>
        aWebBrowser().open(`${test.address}/api/sign-in/institution?language=en`, () => true),
      ),
    );
    const [one, two] = urls.map(({ url }) => Object.fromEntries(url.searchParams));
    expect(one).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      ui_locales: 'en',
    });
    for (const name of ['state', 'nonce', 'code_challenge'] as const) {
      expect(one?.[name]).toMatch(/^[\w-]{43}$/);
      expect(one?.[name]).not.toBe(two?.[name]);
    }
  });

  it('lets an answer count once', async () => {
    const person = await aPerson();
    const browser = aWebBrowser();
    const { url } = await choose(browser, (await begin(browser)).url, person, atCallback);
    await browser.open(url.href, atOurPage);
    const first = browser.cookie('sk');
    expect(first).toBeDefined();
    const replay = await browser.open(url.href, atOurPage);
    expect(replay.url.searchParams.get('reason')).toBe('expired');
    expect(browser.cookie('sk')).toBe(first);
  });

  it('lets an answer count only in the browser that asked', async () => {
    const person = await aPerson();
    const mine = aWebBrowser();
    const { url } = await choose(mine, (await begin(mine)).url, person, atCallback);
    const victim = aWebBrowser();
    await begin(victim);
    const end = await victim.open(url.href, atOurPage);
    expect(end.url.searchParams.get('reason')).toBe('expired');
    expect(victim.cookie('sk')).toBeUndefined();
    expect((await aWebBrowser().open(url.href, atOurPage)).url.searchParams.get('reason')).toBe(
      'expired',
    );
  });

  it('lets an answer count for 10 minutes', async () => {
    const person = await aPerson();
    const browser = aWebBrowser();
    const { url } = await choose(browser, (await begin(browser)).url, person, atCallback);
    test.clock.advance({ minutes: 10 });
    const end = await browser.open(url.href, atOurPage);
    expect(end.url.searchParams.get('reason')).toBe('expired');
  });

  it('refuses an unknown state and a missing one', async () => {
    const browser = aWebBrowser();
    await begin(browser);
    for (const query of ['code=x&state=made-up', 'code=x', 'error=access_denied']) {
      const end = await browser.open(
        `${test.address}/api/sign-in/institution/callback?${query}`,
        atOurPage,
      );
      expect(end.url.searchParams.get('reason')).toBe('expired');
    }
    expect(browser.cookie('sk')).toBeUndefined();
  });

  it('refuses a code that was given for another attempt of the same browser (PKCE)', async () => {
    const person = await aPerson();
    const browser = aWebBrowser();
    const one = await choose(browser, (await begin(browser)).url, person, atCallback);
    const two = await choose(browser, (await begin(browser)).url, person, atCallback);
    const mixed = new URL(two.url);
    mixed.searchParams.set('code', one.url.searchParams.get('code') ?? '');
    const end = await browser.open(mixed.href, atOurPage);
    expect(end.url.searchParams.get('reason')).toBe('failed');
    expect(browser.cookie('sk')).toBeUndefined();
  });

  it('begins a new session and ends the one this browser had', async () => {
    const person = await aPerson();
    const browser = aWebBrowser();
    await enter(browser, person);
    const before = browser.cookie('sk');
    await enter(browser, person);
    expect(browser.cookie('sk')).not.toBe(before);
    const running = await test.database.query(
      'select id from identity.sessions where account_id = $1 and ended_at is null',
      [person],
    );
    expect(running).toHaveLength(1);
  });

  it('keeps no secret of a sign-in in the database', async () => {
    const browser = aWebBrowser();
    const stopped = await browser.open(`${test.address}/api/sign-in/institution`, () => true);
    const secrets = [
      browser.cookie('ski') ?? '',
      stopped.url.searchParams.get('state') ?? '',
      stopped.url.searchParams.get('nonce') ?? '',
    ];
    const rows = await test.database.query<{ row: string }>(
      `select t::text as row from identity.single_use_tokens t
       where purpose = 'institution_sign_in' order by created_at desc, id desc limit 5`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const secret of secrets) {
      expect(secret).toMatch(/^[\w-]{43}$/);
      for (const { row } of rows) expect(row).not.toContain(secret);
    }
  });

  it('writes who came in and who was refused to the audit log', async () => {
    const person = await aPerson();
    await enter(aWebBrowser(), person);
    const lines = await test.database.query<{ action: string }>(
      `select action from kernel.audit_log where subject_id = $1 and action like 'identity.%' order by at, id`,
      [person],
    );
    expect(lines.map((line) => line.action)).toEqual(
      expect.arrayContaining(['identity.link-account', 'identity.sign-in']),
    );
    await enter(aWebBrowser(), 'stranger');
    const [refusal] = await test.database.query<{ data: object }>(
      `select data from kernel.audit_log where action = 'identity.refuse-sign-in'
       order by id desc limit 1`,
    );
    expect(refusal?.data).toEqual({ via: 'institution', reason: 'unknown-person' });
  });
});
