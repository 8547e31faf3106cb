// An identity provider in the test process that can be told to lie, to be slow or to be down.
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SystemClock } from '../kernel/clock/clock';

export interface HostileProvider {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly numberClaim: string;
  /** What the next sign-in is answered with; nothing set: the truth. */
  lie: Lie;
  /** Plays the sign-in page: the address to go back to for this request of ours. */
  answer(authorizationUrl: URL, extra?: Record<string, string>): URL;
  close(): Promise<void>;
}

export interface Lie {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly userInfo?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly foreignKey?: boolean;
  readonly withoutIdToken?: boolean;
  readonly status?: number;
  /** Never answers. */
  readonly silent?: boolean;
}

interface Asked {
  readonly nonce: string;
  readonly challenge: string;
}

const clientId = 'stagekeur';
const clientSecret = 'only-for-this-test';

export async function aHostileProvider(
  person: Readonly<Record<string, unknown>>,
): Promise<HostileProvider> {
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const foreign = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const codes = new Map<string, Asked>();
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const base = issuer.href.replace(/\/$/, '');

  const provider: HostileProvider = {
    issuer,
    clientId,
    clientSecret,
    numberClaim: 'preferred_username',
    lie: {},
    answer(authorizationUrl, extra = {}) {
      const asked = authorizationUrl.searchParams;
      const code = `code-${codes.size + 1}`;
      codes.set(code, {
        nonce: asked.get('nonce') ?? '',
        challenge: asked.get('code_challenge') ?? '',
      });
      const back = new URL(asked.get('redirect_uri') ?? '');
      const answer = { code, state: asked.get('state') ?? '', iss: issuer.href, ...extra };
      for (const [name, value] of Object.entries(answer)) back.searchParams.set(name, value);
      return back;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { lie } = provider;
    if (lie.silent) return;
    const send = (body: object, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (lie.status) return void send({ error: 'server_error' }, lie.status);
    switch (new URL(request.url ?? '/', base).pathname) {
      case '/.well-known/openid-configuration':
        return void send({
          issuer: issuer.href,
          authorization_endpoint: `${base}/auth`,
          token_endpoint: `${base}/token`,
          userinfo_endpoint: `${base}/me`,
          jwks_uri: `${base}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['ES256'],
          authorization_response_iss_parameter_supported: true,
        });
      case '/jwks':
        return void send({
          keys: [
            { ...own.publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'ES256', use: 'sig' },
          ],
        });
      case '/me':
        return void send({ sub: person['sub'], ...lie.userInfo });
      default:
        return token(request, send);
    }
  }

  async function token(
    request: IncomingMessage,
    send: (body: object, status?: number) => unknown,
  ): Promise<void> {
    const body = new URLSearchParams(await textOf(request));
    const asked = codes.get(body.get('code') ?? '');
    codes.delete(body.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    if (!asked || challenge !== asked.challenge) return void send({ error: 'invalid_grant' }, 400);
    const { lie } = provider;
    const now = Math.floor(new SystemClock().now().getTime() / 1000);
    const truth = { iss: issuer.href, aud: clientId, nonce: asked.nonce, iat: now, exp: now + 300 };
    const claims = { ...truth, ...person, ...lie.claims };
    const key = lie.foreignKey ? foreign.privateKey : own.privateKey;
    send({
      access_token: 'opaque',
      token_type: 'Bearer',
      ...(!lie.withoutIdToken && {
        id_token: jwt({ alg: 'ES256', kid: 'k', ...lie.header }, claims, key),
      }),
    });
  }
  return provider;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function jwt(header: Readonly<Record<string, unknown>>, claims: object, key: KeyObject): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part(header)}.${part(claims)}`;
  if (header['alg'] === 'none') return `${signed}.`;
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}
