// Reads hosts and registered domains with the public suffix list, so that 'example.co.uk' is no neighbour of 'shop.co.uk'.
import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts';

const LONGEST_URL = 2048;
const LONGEST_HOST = 253;

/** The host of a URL, a bare host ('www.Bakkerij-é.nl') or what stands behind an @, in lower case and ASCII. */
export function readHost(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST_URL) return null;
  const bare = trimmed
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#\\].*$/s, '')
    .replace(/^.*@/s, '')
    .replace(/:\d*$/, '')
    .replace(/\.$/, '');
  const host = domainToASCII(bare);
  return host !== '' && host.length <= LONGEST_HOST ? host : null;
}

/** The domain somebody registered, also below a hosting provider's; null for IP addresses and bare suffixes. */
export function readRegisteredDomain(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}
