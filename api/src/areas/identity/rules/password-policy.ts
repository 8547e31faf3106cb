// Says what is wrong with a new password: its length, and whether somebody else would think of it. Nothing about
// its composition: no capital, digit or sign is asked for, and none is forbidden (NIST SP 800-63B, OWASP ASVS 6.2).

export type PasswordFault = 'too_short' | 'too_long' | 'well_known' | 'own_details';

/** Who it is for; what stands in here is the first thing a stranger tries. */
export interface PasswordOwner {
  readonly email?: string;
  readonly name?: string;
  readonly organisationName?: string;
}

export const SHORTEST_PASSWORD = 8;
export const LONGEST_PASSWORD = 200;

const OUR_OWN_NAME = 'stagekeur';
// One character can become eighteen in NFKC, so what is far too long is not even normalised.
const LONGEST_TO_LOOK_AT = LONGEST_PASSWORD * 4;

/** The form that is judged, hashed and compared: the same letters typed on another keyboard are the same password. */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC');
}

/**
 * All that is wrong with a new password, in fixed order; nothing when it will do. Characters are counted as code
 * points. `isWellKnown` gets the normalised password and tells whether it is in a list of breached ones.
 */
export function passwordFaults(
  password: string,
  owner: PasswordOwner,
  isWellKnown: (password: string) => boolean,
): PasswordFault[] {
  if (password.length > LONGEST_TO_LOOK_AT) return ['too_long'];
  const normalised = normalisePassword(password);
  const length = Array.from(normalised).length;
  const faults: PasswordFault[] = [];
  if (length < SHORTEST_PASSWORD) faults.push('too_short');
  if (length > LONGEST_PASSWORD) faults.push('too_long');
  if (isWellKnown(normalised)) faults.push('well_known');
  if (isOwnDetail(normalised, owner)) faults.push('own_details');
  return faults;
}

/** Whether the whole of it is a name or address of the owner, also with digits or signs behind it. */
function isOwnDetail(
  password: string,
  { email = '', name = '', organisationName = '' }: PasswordOwner,
): boolean {
  const [mailbox = '', host = ''] = email.split('@');
  const details = [email, mailbox, host, host.replace(/\.[^.]*$/, ''), name, organisationName];
  const own = new Set([OUR_OWN_NAME, ...details.flatMap((detail) => [bare(detail), stem(detail)])]);
  own.delete('');
  return own.has(bare(password)) || own.has(stem(password));
}

/** Letters and digits only, in lower case. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function stem(text: string): string {
  return bare(text).replace(/\p{N}+$/u, '');
}
