// Signs people in at the institution: OpenID Connect, code flow with PKCE (S256), state and nonce; the ID token's
// signature, issuer, audience and times are checked by the library.
import { Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { identityProblems } from '../identity.errors';
import { isOutage, providerFetch } from './provider-fetch';
import { ProviderSettings, type InstitutionProviderSettings } from './provider-settings';

/** Secrets of one sign-in; the browser keeps what they are made from. */
export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface ProvenPerson {
  readonly issuer: string;
  readonly subject: string;
  /** Institutional number, if the provider released it. */
  readonly number: string | null;
}

export type ProviderAnswer =
  { readonly person: ProvenPerson } | { readonly refused: 'cancelled' | 'failed' };

// Outbound calls get 3 seconds (assurance.md, time-outs).
const timeoutSeconds = 3;

@Injectable()
export class InstitutionProvider {
  private known: {
    settings: InstitutionProviderSettings;
    found: Promise<oidc.Configuration>;
  } | null = null;

  constructor(private readonly settings: ProviderSettings) {}

  /** Where to send the browser. Throws 503 while the provider cannot be reached. */
  async begin(secrets: SignInSecrets, redirectUri: string, language?: string): Promise<URL> {
    const configuration = await this.configuration();
    return oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid profile email',
      response_type: 'code',
      code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
      state: secrets.state,
      nonce: secrets.nonce,
      ...(language && { ui_locales: language }),
    });
  }

  /** Who came back, or why nobody did. Throws 503 while the provider cannot be reached. */
  async finish(callback: URL, secrets: SignInSecrets): Promise<ProviderAnswer> {
    const configuration = await this.configuration();
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, callback, {
        pkceCodeVerifier: secrets.verifier,
        expectedState: secrets.state,
        expectedNonce: secrets.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) return { refused: 'failed' };
      const number =
        this.numberIn(claims) ??
        this.numberIn(await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub));
      return { person: { issuer: claims.iss, subject: claims.sub, number } };
    } catch (error) {
      if (isOutage(error)) throw unavailable(error);
      const cancelled =
        error instanceof oidc.AuthorizationResponseError && error.error === 'access_denied';
      return { refused: cancelled ? 'cancelled' : 'failed' };
    }
  }

  /** Found at the first sign-in and kept; a failure is not kept, so the next sign-in tries again. */
  private async configuration(): Promise<oidc.Configuration> {
    const settings = this.settings.get();
    if (!settings) throw unavailable(new Error('no identity provider is configured'));
    if (this.known?.settings !== settings) this.known = { settings, found: discover(settings) };
    const { known } = this;
    try {
      return await known.found;
    } catch (error) {
      if (this.known === known) this.known = null;
      throw unavailable(error);
    }
  }

  private numberIn(claims: Readonly<Record<string, unknown>>): string | null {
    const claim = claims[this.settings.get()?.numberClaim ?? ''];
    const value: unknown = Array.isArray(claim) ? claim[0] : claim;
    return typeof value === 'string' && value !== '' && value.length <= 200 ? value : null;
  }
}

function discover(settings: InstitutionProviderSettings): Promise<oidc.Configuration> {
  const insecure = settings.issuer.protocol === 'http:';
  return oidc.discovery(
    settings.issuer,
    settings.clientId,
    undefined,
    oidc.ClientSecretBasic(settings.clientSecret),
    {
      [oidc.customFetch]: providerFetch(settings),
      timeout: timeoutSeconds,
      execute: [
        oidc.enableNonRepudiationChecks,
        // Plain http only ever reaches here outside production, for a provider on loopback.
        ...(insecure ? [oidc.allowInsecureRequests] : []),
      ],
    },
  );
}

const unavailable = (cause: unknown) =>
  identityProblems['identity.provider-unavailable']({ cause, retryAfterSeconds: 30 });
