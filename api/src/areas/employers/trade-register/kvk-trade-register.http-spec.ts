// Proves over real sockets what is asked of the register, and which failure comes of each refusal.
import { SettableClock } from '../../../kernel/clock/clock';
import {
  aKvkNumber,
  aKvkServer,
  answerJson,
  closeKvkServers,
  failureOf,
  kvkError,
  type KvkAnswers,
} from '../../../testing/a-kvk-server';
import { KvkTradeRegister } from './kvk-trade-register';

const clock = new SettableClock('2026-11-24T09:00:00Z');
const donald = aKvkNumber('68750110');
const profile = {
  kvkNummer: '68750110',
  naam: 'Test BV Donald',
  _embedded: { eigenaar: {}, hoofdvestiging: {} },
};

afterEach(closeKvkServers);

describe('what is asked', () => {
  it('carries the key in its header and the number in the path', async () => {
    const keys: unknown[] = [];
    const { register, asked } = await aKvkServer((request, response) => {
      keys.push(request.headers['apikey']);
      answerJson(response, profile);
    });
    await register.basicProfile(donald);
    expect(asked).toEqual([
      '/api/v1/basisprofielen/68750110',
      '/api/v1/basisprofielen/68750110/vestigingen',
    ]);
    expect(new Set(keys)).toEqual(new Set(['secret-key']));
  });

  it('is a search by number, or by name and place', async () => {
    const { register, asked } = await aKvkServer((_request, response) => {
      answerJson(response, { resultaten: [] });
    });
    await register.search({ kvkNumber: donald });
    await register.search({ name: ' Bakker & Zn.\u0000\ud800 ', place: "'s-Gravenhage" });
    await register.search({ name: 'x'.repeat(5000), place: ' ' });
    const queries = asked.map((url) => Object.fromEntries(new URL(url, 'http://x').searchParams));
    expect(queries).toEqual([
      { pagina: '1', resultatenPerPagina: '100', kvkNummer: '68750110' },
      { pagina: '1', resultatenPerPagina: '100', naam: 'Bakker & Zn.', plaats: "'s-Gravenhage" },
      { pagina: '1', resultatenPerPagina: '100', naam: 'x'.repeat(200) },
    ]);
  });

  it('is nothing at all when there is nothing to search for', async () => {
    const { register, asked } = await aKvkServer((_request, response) => {
      answerJson(response, { resultaten: [] });
    });
    await expect(register.search({ name: ' \u0000 ', place: 'Utrecht' })).resolves.toEqual([]);
    expect(asked).toEqual([]);
  });

  it.each(['', 'two words', 'line\r\nbreak', 'sleutel-é', 'x'.repeat(201)])(
    'is never asked with the impossible key %j',
    (apiKey) => {
      expect(
        () => new KvkTradeRegister({ baseUrl: 'https://api.kvk.nl/api', apiKey }, clock),
      ).toThrow(RangeError);
    },
  );

  it('is never asked at an address that is none', () => {
    expect(() => new KvkTradeRegister({ baseUrl: 'api.kvk.nl', apiKey: 'k' }, clock)).toThrow(
      RangeError,
    );
  });
});

describe('a refusal', () => {
  it.each([
    [401, 'refused'],
    [403, 'refused'],
    [429, 'rate_limited'],
    [500, 'unavailable'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [204, 'unavailable'],
    [302, 'unavailable'],
    [418, 'unavailable'],
  ])('with status %i is %s, and is not tried again', async (status, reason) => {
    const { register, asked } = await aKvkServer((_request, response) => {
      answerJson(response, status === 204 ? '' : kvkError('IPD0005'), status);
    });
    const failure = await failureOf(register.basicProfile(donald));
    expect(failure).toMatchObject({ reason, detail: `status_${String(status)}` });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['30', 30],
    ['999999999', 86_400],
    ['0', 60],
    ['-5', 60],
    ['soon', 60],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 60],
  ])('for asking too often with Retry-After %j waits %i seconds', async (header, seconds) => {
    const { register } = await aKvkServer((_request, response) => {
      answerJson(response, '', 429, { 'retry-after': header });
    });
    expect((await failureOf(register.basicProfile(donald))).retryAfter).toBe(seconds);
  });

  it('gives a time to wait only for asking too often', async () => {
    const { register } = await aKvkServer((_request, response) => {
      answerJson(response, '', 503, { 'retry-after': '30' });
    });
    expect((await failureOf(register.basicProfile(donald))).retryAfter).toBeNull();
  });

  it.each([
    [404, kvkError('IPD0005'), 'not_found'],
    [404, kvkError('IPD5200'), 'not_found'],
    [404, kvkError('IPD1002'), 'unavailable'],
    [404, kvkError('IPD0001'), 'unavailable'],
    [404, {}, 'unavailable'],
    [404, [], 'unavailable'],
    [404, { fout: [{ code: ['IPD0005'] }] }, 'unavailable'],
    [400, kvkError('IPD0005'), 'unavailable'],
  ])('with status %i and %j is %s', async (status, body, reason) => {
    const { register } = await aKvkServer((_request, response) => {
      answerJson(response, body, status);
    });
    expect((await failureOf(register.basicProfile(donald))).reason).toBe(reason);
  });

  it('is an empty list when a search finds nothing', async () => {
    const { register } = await aKvkServer((_request, response) => {
      answerJson(response, kvkError('IPD5200'), 404);
    });
    await expect(register.search({ name: 'nergens' })).resolves.toEqual([]);
  });

  it('of a search is a failure otherwise', async () => {
    const { register } = await aKvkServer((_request, response) => {
      answerJson(response, kvkError('IPD9999'), 500);
    });
    expect((await failureOf(register.search({ name: 'bakker' }))).reason).toBe('unavailable');
  });

  it('sends the key nowhere else', async () => {
    const elsewhere = await aKvkServer((_request, response) => {
      answerJson(response, profile);
    });
    const { register } = await aKvkServer((_request, response) => {
      response.writeHead(302, { location: elsewhere.baseUrl }).end();
    });
    expect((await failureOf(register.basicProfile(donald))).reason).toBe('unavailable');
    expect(elsewhere.asked).toEqual([]);
  });

  it('tells neither the key nor what was said', async () => {
    const { register } = await aKvkServer((_request, response) => {
      answerJson(response, { kvkNummer: 'Jan Jansen' });
    });
    const { message } = await failureOf(register.basicProfile(donald));
    expect(message).toBe('trade register: unavailable (nonsense_kvkNummer)');
  });
});

describe('the parts of a profile', () => {
  const parts =
    (answers: Record<string, [number, unknown]>): KvkAnswers =>
    (request, response) => {
      const part = request.url?.replace('/api/v1/basisprofielen/68750110', '') ?? '';
      const [status, body] = answers[part] ?? [404, kvkError('IPD0005')];
      answerJson(response, body, status);
    };
  const bare = { kvkNummer: '68750110', naam: 'Test BV Donald' };

  it('are asked one by one where they are not sent along', async () => {
    const { register } = await aKvkServer(
      parts({
        '': [200, bare],
        '/eigenaar': [200, { rechtsvorm: 'BV' }],
        '/hoofdvestiging': [200, { vestigingsnummer: '000037178598' }],
        '/vestigingen': [200, { totaalAantalVestigingen: 7 }],
      }),
    );
    await expect(register.basicProfile(donald)).resolves.toMatchObject({
      subjectType: 'legal_person',
      mainSite: { siteNumber: '000037178598' },
      siteCount: 7,
      retrievedAt: new Date('2026-11-24T09:00:00Z'),
    });
  });

  it('may be missing', async () => {
    const { register } = await aKvkServer(parts({ '': [200, bare] }));
    await expect(register.basicProfile(donald)).resolves.toMatchObject({
      subjectType: 'natural_person',
      mainSite: null,
      siteCount: null,
    });
  });

  it.each(['/eigenaar', '/hoofdvestiging'])('fail together with %s', async (part) => {
    const { register } = await aKvkServer(parts({ '': [200, bare], [part]: [500, {}] }));
    expect((await failureOf(register.basicProfile(donald))).detail).toBe('status_500');
  });

  it('do not fail for want of the number of sites', async () => {
    const { register } = await aKvkServer(parts({ '': [200, profile], '/vestigingen': [500, {}] }));
    await expect(register.basicProfile(donald)).resolves.toMatchObject({ siteCount: null });
  });
});
