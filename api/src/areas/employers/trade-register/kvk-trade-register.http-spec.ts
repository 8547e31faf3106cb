// Proves over real sockets that a register that is slow, down, hostile or wrong gives a typed failure, in time.
import { IncomingMessage, Server, ServerResponse, createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { SettableClock } from '../../../kernel/clock/clock';
import { KvkNumber, readKvkNumber } from '../rules/kvk-number';
import { KvkOptions, KvkTradeRegister } from './kvk-trade-register';
import { TradeRegisterFailure } from './trade-register';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const clock = new SettableClock('2026-11-24T09:00:00Z');
const open: Server[] = [];

function numbered(text: string): KvkNumber {
  const number = readKvkNumber(text);
  if (!number) throw new Error('a spec needs a good number');
  return number;
}

const donald = numbered('68750110');

/** Starts a register that answers like this, and a client for it that is not patient. */
async function registerThat(
  handler: Handler,
  options: Partial<KvkOptions> = {},
): Promise<{ register: KvkTradeRegister; asked: string[]; baseUrl: string }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    handler(request, response);
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api`;
  const register = new KvkTradeRegister(
    { baseUrl, apiKey: 'secret-key', timeoutMs: 400, maxBytes: 1_000_000, ...options },
    clock,
  );
  return { register, asked, baseUrl };
}

function json(response: ServerResponse, body: unknown, status = 200, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/hal+json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

async function failureOf(answer: Promise<unknown>): Promise<TradeRegisterFailure> {
  const error: unknown = await answer.then(
    () => new Error('it answered'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof TradeRegisterFailure)) throw error;
  return error;
}

const profile = {
  kvkNummer: '68750110',
  naam: 'Test BV Donald',
  _embedded: { eigenaar: {}, hoofdvestiging: {} },
};
const fout = (code: string): object => ({ fout: [{ code, omschrijving: 'Het gaat niet.' }] });

afterEach(() => {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

describe('what is asked', () => {
  it('carries the key in its header and the number in the path', async () => {
    const keys: unknown[] = [];
    const { register, asked } = await registerThat((request, response) => {
      keys.push(request.headers['apikey']);
      json(response, profile);
    });
    await register.basicProfile(donald);
    expect(asked).toEqual([
      '/api/v1/basisprofielen/68750110',
      '/api/v1/basisprofielen/68750110/vestigingen',
    ]);
    expect(new Set(keys)).toEqual(new Set(['secret-key']));
  });

  it('is a search by number, or by name and place', async () => {
    const { register, asked } = await registerThat((_request, response) => {
      json(response, { resultaten: [] });
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
    const { register, asked } = await registerThat((_request, response) => {
      json(response, { resultaten: [] });
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
    const { register, asked } = await registerThat((_request, response) => {
      json(response, status === 204 ? '' : fout('IPD0005'), status);
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
    const { register } = await registerThat((_request, response) => {
      json(response, '', 429, { 'retry-after': header });
    });
    expect((await failureOf(register.basicProfile(donald))).retryAfter).toBe(seconds);
  });

  it('gives a time to wait only for asking too often', async () => {
    const { register } = await registerThat((_request, response) => {
      json(response, '', 503, { 'retry-after': '30' });
    });
    expect((await failureOf(register.basicProfile(donald))).retryAfter).toBeNull();
  });

  it.each([
    [404, fout('IPD0005'), 'not_found'],
    [404, fout('IPD5200'), 'not_found'],
    [404, fout('IPD1002'), 'unavailable'],
    [404, fout('IPD0001'), 'unavailable'],
    [404, {}, 'unavailable'],
    [404, [], 'unavailable'],
    [404, { fout: [{ code: ['IPD0005'] }] }, 'unavailable'],
    [400, fout('IPD0005'), 'unavailable'],
  ])('with status %i and %j is %s', async (status, body, reason) => {
    const { register } = await registerThat((_request, response) => {
      json(response, body, status);
    });
    expect((await failureOf(register.basicProfile(donald))).reason).toBe(reason);
  });

  it('is an empty list when a search finds nothing', async () => {
    const { register } = await registerThat((_request, response) => {
      json(response, fout('IPD5200'), 404);
    });
    await expect(register.search({ name: 'nergens' })).resolves.toEqual([]);
  });

  it('of a search is a failure otherwise', async () => {
    const { register } = await registerThat((_request, response) => {
      json(response, fout('IPD9999'), 500);
    });
    expect((await failureOf(register.search({ name: 'bakker' }))).reason).toBe('unavailable');
  });

  it('sends the key nowhere else', async () => {
    const elsewhere = await registerThat((_request, response) => {
      json(response, profile);
    });
    const { register } = await registerThat((_request, response) => {
      response.writeHead(302, { location: elsewhere.baseUrl }).end();
    });
    expect((await failureOf(register.basicProfile(donald))).reason).toBe('unavailable');
    expect(elsewhere.asked).toEqual([]);
  });

  it('tells neither the key nor what was said', async () => {
    const { register } = await registerThat((_request, response) => {
      json(response, { kvkNummer: 'Jan Jansen' });
    });
    const { message } = await failureOf(register.basicProfile(donald));
    expect(message).toBe('trade register: unavailable (nonsense_kvkNummer)');
  });
});

describe('a slow register', () => {
  const never: Handler = () => undefined;
  const stopsHalfway: Handler = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"kvkNummer":');
  };
  const drips: Handler = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => {
      clearInterval(timer);
    });
  };
  const slowOwner: Handler = (request, response) => {
    if (request.url?.endsWith('/eigenaar') !== true) json(response, { ...profile, _embedded: {} });
  };

  it.each([
    ['never answers', never],
    ['stops halfway', stopsHalfway],
    ['drips', drips],
    ['answers the first question only', slowOwner],
  ])('that %s is given up in time', async (_what, handler) => {
    const { register } = await registerThat(handler);
    const before = performance.now();
    const failure = await failureOf(register.basicProfile(donald));
    expect(failure).toMatchObject({ reason: 'unavailable', detail: 'timeout' });
    expect(performance.now() - before).toBeLessThan(1500);
  });
});

describe('a broken connection', () => {
  it('is tried once more', async () => {
    let first = true;
    const { register, asked } = await registerThat((request, response) => {
      if (first) request.socket.destroy();
      else json(response, profile);
      first = false;
    });
    await expect(register.basicProfile(donald)).resolves.toMatchObject({ name: 'Test BV Donald' });
    expect(asked).toHaveLength(3);
  });

  it('is tried once more when it breaks halfway', async () => {
    let first = true;
    const { register } = await registerThat((request, response) => {
      if (!first) {
        json(response, profile);
        return;
      }
      first = false;
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
      response.write('{"kvk', () => {
        request.socket.destroy();
      });
    });
    await expect(register.basicProfile(donald)).resolves.toMatchObject({ name: 'Test BV Donald' });
  });

  it('is not tried a third time', async () => {
    const { register, asked } = await registerThat((request) => {
      request.socket.destroy();
    });
    expect(await failureOf(register.basicProfile(donald))).toMatchObject({
      reason: 'unavailable',
      detail: 'network',
    });
    expect(asked).toHaveLength(2);
  });

  it('is a failure when nobody listens', async () => {
    const { register } = await registerThat(() => undefined);
    for (const server of open.splice(0)) server.close();
    expect((await failureOf(register.search({ name: 'bakker' }))).reason).toBe('unavailable');
  });
});

describe('a hostile answer', () => {
  const PATIENT = { timeoutMs: 5000 }; // so that nothing but the answer can be at fault
  const big = ' '.repeat(1_000_001);

  it.each<[string, Handler]>([
    [
      'that tells its size',
      (_request, response) => {
        json(response, big, 200, { 'content-length': big.length });
      },
    ],
    [
      'that does not end',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const more = (): void => {
          if (!response.destroyed) response.write(' '.repeat(100_000), () => setImmediate(more));
        };
        more();
      },
    ],
    [
      'that is small until unpacked',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
        response.end(gzipSync(' '.repeat(20_000_000)));
      },
    ],
  ])('%s is too large', async (_what, handler) => {
    const { register, asked } = await registerThat(handler, PATIENT);
    expect(await failureOf(register.basicProfile(donald))).toMatchObject({
      reason: 'unavailable',
      detail: 'too_large',
    });
    expect(asked).toHaveLength(1);
  });

  it('may be as large as the limit', async () => {
    const body = JSON.stringify(profile).padEnd(1_000_000);
    const { register } = await registerThat((_request, response) => {
      json(response, body);
    });
    await expect(register.basicProfile(donald)).resolves.toMatchObject({ name: 'Test BV Donald' });
  });

  it.each([
    ['text/html'],
    ['text/plain; application/json'],
    ['application/json-seq'],
    ['application/xml'],
    [undefined],
  ])('of type %j is not read', async (type) => {
    const { register } = await registerThat((_request, response) => {
      if (type !== undefined) response.setHeader('content-type', type);
      response.end(JSON.stringify(profile));
    });
    expect((await failureOf(register.basicProfile(donald))).detail).toBe('not_json');
  });

  it.each(['application/json', 'application/hal+json;charset=UTF-8', 'Application/JSON'])(
    'of type %s is read',
    async (type) => {
      const { register } = await registerThat((_request, response) => {
        json(response, profile, 200, { 'content-type': type });
      });
      await expect(register.basicProfile(donald)).resolves.toMatchObject({ kvkNumber: '68750110' });
    },
  );

  const withName = (name: string): string => `{"kvkNummer":"68750110","naam":${name}}`;

  it.each<[string, string | Buffer, string]>([
    ['nothing', '', 'not_json'],
    ['half of it', '{"kvkNummer":"687', 'not_json'],
    ['invalid UTF-8', Buffer.from(withName('"\xff\xfe"'), 'latin1'), 'not_json'],
    ['NaN', withName('NaN'), 'not_json'],
    ['deep nesting', '['.repeat(400_000) + ']'.repeat(400_000), 'nonsense_profile'],
    ['deep nesting left open', '{"a":'.repeat(150_000), 'not_json'],
    ['a list of half a million', `[${'0,'.repeat(490_000)}0]`, 'nonsense_profile'],
    ['a megabyte of name', withName(`"${'x'.repeat(900_000)}"`), 'nonsense_naam'],
    ['a number for the name', withName('12'), 'nonsense_naam'],
    ['a number for the number', '{"kvkNummer":68750110,"naam":"x"}', 'nonsense_kvkNummer'],
    ['a prototype', '{"__proto__":{"kvkNummer":"68750110","naam":"x"}}', 'nonsense_kvkNummer'],
    ['null', 'null', 'nonsense_profile'],
  ])('of %s is nonsense', async (_what, body, detail) => {
    const { register } = await registerThat((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    }, PATIENT);
    expect(await failureOf(register.basicProfile(donald))).toMatchObject({
      reason: 'unavailable',
      detail,
    });
  });

  it('in a search is nonsense too', async () => {
    const { register } = await registerThat((_request, response) => {
      json(response, { resultaten: 'alle' });
    });
    expect((await failureOf(register.search({ name: 'bakker' }))).detail).toBe(
      'nonsense_resultaten',
    );
  });
});

describe('the parts of a profile', () => {
  const parts =
    (answers: Record<string, [number, unknown]>): Handler =>
    (request, response) => {
      const part = request.url?.replace('/api/v1/basisprofielen/68750110', '') ?? '';
      const [status, body] = answers[part] ?? [404, fout('IPD0005')];
      json(response, body, status);
    };
  const bare = { kvkNummer: '68750110', naam: 'Test BV Donald' };

  it('are asked one by one where they are not sent along', async () => {
    const { register } = await registerThat(
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
    const { register } = await registerThat(parts({ '': [200, bare] }));
    await expect(register.basicProfile(donald)).resolves.toMatchObject({
      subjectType: 'natural_person',
      mainSite: null,
      siteCount: null,
    });
  });

  it.each(['/eigenaar', '/hoofdvestiging'])('fail together with %s', async (part) => {
    const { register } = await registerThat(parts({ '': [200, bare], [part]: [500, {}] }));
    expect((await failureOf(register.basicProfile(donald))).detail).toBe('status_500');
  });

  it('do not fail for want of the number of sites', async () => {
    const { register } = await registerThat(
      parts({ '': [200, profile], '/vestigingen': [500, {}] }),
    );
    await expect(register.basicProfile(donald)).resolves.toMatchObject({ siteCount: null });
  });
});
