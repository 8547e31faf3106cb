// The port through which the kernel learns who a request's session belongs to; the identity area implements it.
import type { Actor } from './actor';

export abstract class ActorResolver {
  /** The actor of a session token, or null when the session is unknown, ended or expired, or the account is blocked. */
  abstract resolve(sessionToken: string): Promise<Actor | null>;
}
