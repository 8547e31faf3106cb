// Reads the website and telephone number an employer gives, and points at what nobody can reach.
import type { FieldProblem } from '../../../kernel/errors/problem';
import { readHost, readRegisteredDomain } from '../identity-keys/read-host';
import { readPhone } from '../identity-keys/read-phone';

/** 'www.bakker.nl' as 'https://www.bakker.nl/'; null when it is no address of a website. */
export function readWebsite(text: string): string | null {
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  const host = readHost(url.hostname);
  return host !== null && readRegisteredDomain(host) !== null ? url.href : null;
}

export function objectionsToContactDetails(details: {
  readonly website?: string | null | undefined;
  readonly phone?: string | null | undefined;
}): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (details.phone && readPhone(details.phone) === null)
    problems.push({ pointer: '/phone', code: 'employers.not-a-phone-number' });
  if (details.website && readWebsite(details.website) === null)
    problems.push({ pointer: '/website', code: 'employers.not-a-website' });
  return problems;
}
