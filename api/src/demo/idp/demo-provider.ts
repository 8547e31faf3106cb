// The institution's identity provider of the demo and the tests: the real protocol, with personas instead of passwords.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Configuration, JWK, Provider } from 'oidc-provider';
import { Config } from '../../kernel/config/config';
import { memoryAdapter } from './memory-adapter';
import { Personas } from './personas';
import { SystemClock } from '../../kernel/clock/clock';

type Library = typeof import('oidc-provider');

export const mountedAt = '/demo-idp';
const clientId = 'stagekeur';
const scope = 'openid profile email';

@Injectable()
export class DemoProvider {
  readonly issuer: URL;
  readonly clientId = clientId;
  readonly clientSecret = randomBytes(32).toString('base64url');

  constructor(
    private readonly config: Config,
    private readonly personas: Personas,
  ) {
    this.issuer = new URL(`${config.publicUrl.origin}${mountedAt}`);
  }

  /** Made when it is mounted: nothing of the library is loaded in a worker or in production. */
  async create(): Promise<Provider> {
    const library = await loadQuietly();
    const provider = new library.Provider(this.issuer.href, this.configuration(library));
    // The mount tells it our public address in the forwarded headers.
    provider.proxy = true;
    return provider;
  }

  private configuration({ interactionPolicy }: Library): Configuration {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = { ...privateKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig' } as JWK;
    // The provider's tokens carry the time of the machine, as its library reads it by itself.
    const clock = new SystemClock();
    return {
      adapter: memoryAdapter(() => clock.now().getTime()),
      clients: [
        {
          client_id: clientId,
          client_secret: this.clientSecret,
          redirect_uris: [`${this.config.publicUrl.origin}/api/sign-in/institution/callback`],
          response_types: ['code'],
          grant_types: ['authorization_code'],
          id_token_signed_response_alg: 'ES256',
        },
      ],
      jwks: { keys: [key] },
      cookies: { keys: [randomBytes(32).toString('base64url')] },
      claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email'] },
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
      interactions: {
        policy: alwaysAsk(interactionPolicy),
        url: (_context, interaction) => `${mountedAt}/people/${interaction.uid}`,
      },
      findAccount: async (_context, id) => {
        const claims = await this.personas.claimsOf(id);
        return claims
          ? { accountId: claims.sub, claims: () => Promise.resolve({ ...claims }) }
          : undefined;
      },
      // Nobody is asked for consent: the bank is the institution's own.
      loadExistingGrant: async (context) => {
        const { client, session, provider } = context.oidc;
        const accountId = session?.accountId;
        if (!client || accountId === undefined) return undefined;
        const grant = new provider.Grant({ clientId: client.clientId, accountId });
        grant.addOIDCScope(scope);
        await grant.save();
        return grant;
      },
      renderError: (context, out) => {
        context.type = 'text/plain; charset=utf-8';
        context.body = `${out.error}: ${out.error_description ?? ''}\n`;
      },
      ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    };
  }
}

/** Each sign-in shows the personas again, also to a browser that chose one before. */
function alwaysAsk(interactionPolicy: Library['interactionPolicy']) {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  const { Check } = interactionPolicy;
  policy
    .get('login')
    ?.checks.add(
      new Check('every_time', 'a persona is chosen each time', 'login_required', (context) =>
        context.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}

/** The library calls for a newer Node at each import; what we use of it is proven on ours, so that line is left out. */
async function loadQuietly(): Promise<Library> {
  const { console: terminal } = globalThis;
  const warn = terminal.warn.bind(terminal);
  terminal.warn = () => undefined;
  try {
    return await import('oidc-provider');
  } finally {
    terminal.warn = warn;
  }
}
