// Proves over real sockets that a register that is slow, broken or hostile gives a typed failure, in time.
import { gzipSync } from 'node:zlib';
import {
  aKvkNumber,
  aKvkServer,
  answerJson,
  closeKvkServers,
  failureOf,
  type KvkAnswers,
} from '../../../testing/a-kvk-server';

const donald = aKvkNumber('68750110');
const profile = {
  kvkNummer: '68750110',
  naam: 'Test BV Donald',
  _embedded: { eigenaar: {}, hoofdvestiging: {} },
};

afterEach(closeKvkServers);

describe('a slow register', () => {
  const never: KvkAnswers = () => undefined;
  const stopsHalfway: KvkAnswers = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"kvkNummer":');
  };
  const drips: KvkAnswers = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => {
      clearInterval(timer);
    });
  };
  const slowOwner: KvkAnswers = (request, response) => {
    if (request.url?.endsWith('/eigenaar') !== true)
      answerJson(response, { ...profile, _embedded: {} });
  };

  it.each([
    ['never answers', never],
    ['stops halfway', stopsHalfway],
    ['drips', drips],
    ['answers the first question only', slowOwner],
  ])('that %s is given up in time', async (_what, handler) => {
    const { register } = await aKvkServer(handler);
    const before = performance.now();
    const failure = await failureOf(register.basicProfile(donald));
    expect(failure).toMatchObject({ reason: 'unavailable', detail: 'timeout' });
    expect(performance.now() - before).toBeLessThan(1500);
  });
});

describe('a broken connection', () => {
  it('is tried once more', async () => {
    let first = true;
    const { register, asked } = await aKvkServer((request, response) => {
      if (first) request.socket.destroy();
      else answerJson(response, profile);
      first = false;
    });
    await expect(register.basicProfile(donald)).resolves.toMatchObject({ name: 'Test BV Donald' });
    expect(asked).toHaveLength(3);
  });

  it('is tried once more when it breaks halfway', async () => {
    let first = true;
    const { register } = await aKvkServer((request, response) => {
      if (!first) {
        answerJson(response, profile);
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
    const { register, asked } = await aKvkServer((request) => {
      request.socket.destroy();
    });
    expect(await failureOf(register.basicProfile(donald))).toMatchObject({
      reason: 'unavailable',
      detail: 'network',
    });
    expect(asked).toHaveLength(2);
  });

  it('is a failure when nobody listens', async () => {
    const { register } = await aKvkServer(() => undefined);
    closeKvkServers();
    expect((await failureOf(register.search({ name: 'bakker' }))).reason).toBe('unavailable');
  });
});

describe('a hostile answer', () => {
  const PATIENT = { timeoutMs: 5000 }; // so that nothing but the answer can be at fault
  const big = ' '.repeat(1_000_001);

  it.each<[string, KvkAnswers]>([
    [
      'that tells its size',
      (_request, response) => {
        answerJson(response, big, 200, { 'content-length': big.length });
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
    const { register, asked } = await aKvkServer(handler, PATIENT);
    expect(await failureOf(register.basicProfile(donald))).toMatchObject({
      reason: 'unavailable',
      detail: 'too_large',
    });
    expect(asked).toHaveLength(1);
  });

  it('may be as large as the limit', async () => {
    const body = JSON.stringify(profile).padEnd(1_000_000);
    const { register } = await aKvkServer((_request, response) => {
      answerJson(response, body);
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
    const { register } = await aKvkServer((_request, response) => {
      if (type !== undefined) response.setHeader('content-type', type);
      response.end(JSON.stringify(profile));
    });
    expect((await failureOf(register.basicProfile(donald))).detail).toBe('not_json');
  });

  it.each(['application/json', 'application/hal+json;charset=UTF-8', 'Application/JSON'])(
    'of type %s is read',
    async (type) => {
      const { register } = await aKvkServer((_request, response) => {
        answerJson(response, profile, 200, { 'content-type': type });
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
    const { register } = await aKvkServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    }, PATIENT);
    expect(await failureOf(register.basicProfile(donald))).toMatchObject({
      reason: 'unavailable',
      detail,
    });
  });

  it('in a search is nonsense too', async () => {
    const { register } = await aKvkServer((_request, response) => {
      answerJson(response, { resultaten: 'alle' });
    });
    expect((await failureOf(register.search({ name: 'bakker' }))).detail).toBe(
      'nonsense_resultaten',
    );
  });
});
