// What the bank believes of an identity provider: only what is signed, for us, for this sign-in, and now. And what it does while none answers.
import { systemAuthor } from '../../../kernel/access/actor';
import { SystemClock } from '../../../kernel/clock/clock';
import { newId, type Id } from '../../../kernel/ids/ids';
import {
  aHostileProvider,
  type HostileProvider,
  type Lie,
} from '../../../testing/a-hostile-provider';
import { aWebBrowser, startListeningApp, type WebBrowser } from '../../../testing/a-web-browser';
import { forgetAttempts } from '../../../testing/an-employer-account';
import type { TestApp } from '../../../testing/test-app';
import { People, ProviderSettings } from '../identity.public';

const atOurPage = (next: URL) => !next.pathname.startsWith('/api/');
const now = () => Math.floor(new SystemClock().now().getTime() / 1000);

describe('an identity provider', () => {
  let test: TestApp & { readonly address: string };
  let provider: HostileProvider;
  let personId: Id;
  const number = `n-${newId()}`;

  beforeAll(async () => {
    test = await startListeningApp();
    personId = await test.database.transaction((tx) =>
      test.get(People).createPerson(tx, systemAuthor, {
        number,
        name: 'Sam de Vries',
        email: 'sam@merwestad.example',
      }),
    );
  });
  beforeEach(async () => {
    await forgetAttempts(test);
    provider = await aHostileProvider({ sub: 'subject-1', preferred_username: number });
    test.get(ProviderSettings).use(provider);
  });
  afterEach(async () => {
    await provider.close();
    // Each test has its own provider, so its own issuer: the person is found by number again.
    await test.database.transaction((tx) =>
      tx.query(
        `update identity.accounts set oidc_issuer = null, oidc_subject = null, state = 'active' where id = $1`,
        [personId],
      ),
    );
  });
  afterAll(() => test.close());

  const begin = (browser: WebBrowser) =>
    browser.open(`${test.address}/api/sign-in/institution`, (next) => next.pathname === '/auth');
  const enter = async (lie: Lie, extra: Record<string, string> = {}) => {
    const browser = aWebBrowser();
    const asked = await begin(browser);
    provider.lie = lie;
    const end = await browser.open(provider.answer(asked.url, extra).href, atOurPage);
    return { end, reason: end.url.searchParams.get('reason'), session: browser.cookie('sk') };
  };

  it('is believed when it tells the truth', async () => {
    const { reason, session } = await enter({});
    expect(reason).toBeNull();
    expect(session).toBeDefined();
  });

  it.each<[string, Lie]>([
    ['another nonce', { claims: { nonce: 'another' } }],
    ['no nonce', { claims: { nonce: undefined } }],
    ['another audience', { claims: { aud: 'another-client' } }],
    [
      'us among several audiences, for another party',
      { claims: { aud: ['stagekeur', 'x'], azp: 'x' } },
    ],
    ['another issuer', { claims: { iss: 'https://evil.example' } }],
    ['a time that is over', { claims: { iat: now() - 7200, exp: now() - 3600 } }],
    ['no end', { claims: { exp: undefined } }],
    ['no subject', { claims: { sub: undefined } }],
    ['a signature by another key', { foreignKey: true }],
    ['a key that it does not publish', { header: { kid: 'unknown' } }],
    ['no signature', { header: { alg: 'none' } }],
    ['a secret for a signature', { header: { alg: 'HS256' } }],
    ['no ID token', { withoutIdToken: true }],
  ])('is not believed when its answer has %s', async (_, lie) => {
    const { end, reason, session } = await enter(lie);
    expect(end.url.pathname).toBe('/inloggen');
    expect(reason).toBe('failed');
    expect(session).toBeUndefined();
  });

  it('is not believed when the answer names another provider', async () => {
    const { reason, session } = await enter({}, { iss: 'https://evil.example' });
    expect(reason).toBe('failed');
    expect(session).toBeUndefined();
  });

  it('is not believed when the user information is about another person', async () => {
    const { reason } = await enter({
      claims: { preferred_username: undefined },
      userInfo: { sub: 'subject-2', preferred_username: number },
    });
    expect(reason).toBe('failed');
  });

  it('may tell the number as user information', async () => {
    const { session } = await enter({
      claims: { preferred_username: undefined },
      userInfo: { preferred_username: number },
    });
    expect(session).toBeDefined();
  });

  it.each([[undefined], [''], [7], [['x'.repeat(201)]], [{ a: 1 }]])(
    'makes nobody known by the number %j',
    async (claim) => {
      const { reason } = await enter({ claims: { preferred_username: claim } });
      expect(reason).toBe('unknown-person');
    },
  );

  it('may say that the person changed their mind', async () => {
    const browser = aWebBrowser();
    const asked = await begin(browser);
    const back = provider.answer(asked.url, { error: 'access_denied' });
    back.searchParams.delete('code');
    const end = await browser.open(back.href, atOurPage);
    expect(end.url.searchParams.get('reason')).toBe('cancelled');
  });

  it('may answer two tabs of one browser, in any order', async () => {
    const browser = aWebBrowser();
    const tabs = [await begin(browser), await begin(browser)];
    for (const tab of tabs.reverse()) {
      const end = await browser.open(provider.answer(tab.url).href, atOurPage);
      expect(end.url.searchParams.get('reason')).toBeNull();
    }
    expect(browser.cookie('sk')).toBeDefined();
  });

  it('does not let a blocked person in', async () => {
    await test.database.transaction((tx) =>
      tx.query(`update identity.accounts set state = 'blocked' where id = $1`, [personId]),
    );
    const { reason, session } = await enter({});
    expect(reason).toBe('blocked');
    expect(session).toBeUndefined();
  });

  describe('that does not answer', () => {
    const start = () =>
      fetch(`${test.address}/api/sign-in/institution`, {
        redirect: 'manual',
        headers: { 'accept-language': 'en' },
      });

    it('is a clear 503, a page with the reason for people, and forgotten when it is back', async () => {
      provider.lie = { status: 502 };
      const down = await start();
      expect(down.status).toBe(503);
      expect(down.headers.get('retry-after')).toBe('30');
      expect(await down.json()).toMatchObject({
        code: 'identity.provider-unavailable',
        title: 'Signing in through the school does not work now. Try again in a few minutes.',
      });
      const page = await aWebBrowser().open(`${test.address}/api/sign-in/institution`, atOurPage);
      expect(page.url.searchParams.get('reason')).toBe('provider-unavailable');
      provider.lie = {};
      expect((await start()).status).toBe(302);
    });

    it('is a 503 when nobody listens', async () => {
      await provider.close();
      expect((await start()).status).toBe(503);
    });

    it('is given up after 3 seconds', async () => {
      provider.lie = { silent: true };
      const began = performance.now();
      expect((await start()).status).toBe(503);
      expect(performance.now() - began).toBeGreaterThan(2500);
      expect(performance.now() - began).toBeLessThan(6000);
    });

    it('lets nobody in when it goes down half-way', async () => {
      const { reason, session } = await enter({ status: 500 });
      expect(reason).toBe('provider-unavailable');
      expect(session).toBeUndefined();
    });
  });

  it('is no more than an outage when its description names another issuer', async () => {
    test
      .get(ProviderSettings)
      .use({ ...provider, issuer: new URL(`${provider.issuer.href}other`) });
    const answer = await fetch(`${test.address}/api/sign-in/institution`, { redirect: 'manual' });
    expect(answer.status).toBe(503);
  });

  it('that is not configured is a 503, never an open door', async () => {
    test.get(ProviderSettings).use({ ...provider, issuer: new URL('http://127.0.0.1:1') });
    const answer = await fetch(`${test.address}/api/sign-in/institution`, { redirect: 'manual' });
    expect(answer.status).toBe(503);
  });
});
