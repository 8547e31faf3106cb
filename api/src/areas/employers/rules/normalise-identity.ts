// Makes the exact keys by which an employer that comes back under another name is recognised (re-entry, P6).
import { FREE_MAIL_DOMAINS, SHARED_SITES } from './free-mail-domains';
import { readKvkNumber } from './kvk-number';
import { readRsin } from './rsin';

/** What is known of an employer or of somebody who registers; everything may be missing or nonsense. */
export interface Identity {
  kvkNumber?: string | null;
  rsin?: string | null;
  emails?: readonly string[];
  websites?: readonly string[];
  phones?: readonly string[];
}

export type IdentityKeyKind =
  'kvk_number' | 'rsin' | 'email_domain' | 'website_domain' | 'phone' | 'email';

export interface IdentityKey {
  kind: IdentityKeyKind;
  value: string;
}

/** Reads what takes a library to read; each answers null for what it cannot read. */
export interface IdentityReaders {
  /** The host of an address or URL in lower case and ASCII. */
  host(text: string): string | null;
  /** The part of a host that somebody registered: 'stage.example.co.uk' gives 'example.co.uk'. */
  registeredDomain(host: string): string | null;
  /** The number in E.164 ('+31201234567'). */
  phone(text: string): string | null;
}

const LONGEST_EMAIL = 254; // RFC 5321
const MOST_PER_KIND = 50;
const NOT_IN_MAILBOX = /[\s@\p{C}]/u; // control characters and lone surrogates among them

/** The keys of an identity, each once. Two identities that share a key are an exact hit for a coordinator to judge. */
export function identityKeysWith(readers: IdentityReaders, identity: Identity): IdentityKey[] {
  const keys = new Map<string, IdentityKey>();
  const add = (kind: IdentityKeyKind, value: string | null): void => {
    if (value !== null) keys.set(`${kind} ${value}`, { kind, value });
  };

  add('kvk_number', identity.kvkNumber ? readKvkNumber(identity.kvkNumber) : null);
  add('rsin', identity.rsin ? readRsin(identity.rsin) : null);
  for (const text of few(identity.emails)) {
    const email = readEmail(readers, text);
    if (!email) continue;
    add('email', `${email.mailbox}@${email.host}`);
    add('email_domain', domainUnless(FREE_MAIL_DOMAINS, readers, email.host));
  }
  for (const text of few(identity.websites)) {
    const host = readers.host(text);
    if (host) add('website_domain', domainUnless(SHARED_SITES, readers, host));
  }
  for (const text of few(identity.phones)) add('phone', readers.phone(text));
  return [...keys.values()];
}

/** Case and a +tag make another text, not another mailbox. */
function readEmail(
  readers: IdentityReaders,
  text: string,
): { mailbox: string; host: string } | null {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf('@');
  if (trimmed.length > LONGEST_EMAIL || at < 1) return null;
  const mailbox = trimmed.slice(0, at).normalize('NFC').toLowerCase().replace(/\+.*$/s, '');
  const host = readers.host(trimmed.slice(at + 1));
  return mailbox === '' || NOT_IN_MAILBOX.test(mailbox) || !host ? null : { mailbox, host };
}

function domainUnless(
  shared: ReadonlySet<string>,
  readers: IdentityReaders,
  host: string,
): string | null {
  const domain = readers.registeredDomain(host);
  return domain === null || shared.has(domain) ? null : domain;
}

function few(texts: readonly string[] | undefined): readonly string[] {
  return (texts ?? []).slice(0, MOST_PER_KIND);
}
