// Talks HTTP to the identity provider, and tells "it is down" (an outage) from "it said no" (a refusal).
import type { CustomFetch } from 'openid-client';
import type { InstitutionProviderSettings } from './provider-settings';

/** The provider cannot be reached, is too slow, or fails by itself. */
export class ProviderDown extends Error {
  constructor(cause: unknown) {
    super('the identity provider cannot be reached', { cause });
  }
}

export function providerFetch({ issuer, reachedAt }: InstitutionProviderSettings): CustomFetch {
  return async (url, options) => {
    const response = await reach(localAddress(url, issuer, reachedAt), options);
    if (response.status >= 500) throw new ProviderDown(`status ${response.status}`);
    return response;
  };
}

async function reach(url: string, options: Parameters<CustomFetch>[1]): Promise<Response> {
  try {
    // The library's options are those of fetch, with a body that may be undefined.
    return await fetch(url, { ...options, body: options.body ?? null });
  } catch (error) {
    throw new ProviderDown(error);
  }
}

function localAddress(url: string, issuer: URL, reachedAt?: () => URL): string {
  const target = new URL(url);
  if (!reachedAt || target.origin !== issuer.origin) return url;
  return new URL(`${target.pathname}${target.search}`, reachedAt()).href;
}

/** Whether an error of the OpenID Connect library came from an outage. */
export function isOutage(error: unknown): boolean {
  if (error instanceof ProviderDown) return true;
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return code === 'OAUTH_TIMEOUT' || isOutage(error.cause);
}
