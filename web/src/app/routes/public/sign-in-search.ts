// What the addresses of signing in carry: where to go afterwards, why it failed, the token of a mailed link.

/** Why the institution's sign-in came back without a session. */
const reasons = [
  'expired',
  'cancelled',
  'failed',
  'unknown-person',
  'blocked',
  'too-many',
  'provider-unavailable',
] as const;

export interface SignInSearch {
  naar?: string;
  reason?: (typeof reasons)[number];
}

export function readSignInSearch(search: Record<string, unknown>): SignInSearch {
  const known = reasons.find((reason) => reason === search.reason);
  return {
    ...(typeof search.naar === 'string' ? { naar: search.naar } : {}),
    // A reason that this app does not know yet is still a failed sign-in.
    ...(search.reason === undefined ? {} : { reason: known ?? 'failed' }),
  };
}

export function readToken(search: Record<string, unknown>): { token?: string } {
  return typeof search.token === 'string' ? { token: search.token } : {};
}
