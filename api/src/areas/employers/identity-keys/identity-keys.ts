// The one door to the match keys of an employer: the rule, with the libraries that read hosts and numbers.
import { Identity, IdentityKey, identityKeysWith } from '../rules/normalise-identity';
import { readHost, readRegisteredDomain } from './read-host';
import { readPhone } from './read-phone';

/** The exact keys of an identity: number, domains, telephone and mail, as they are stored and compared. */
export function identityKeys(identity: Identity): IdentityKey[] {
  return identityKeysWith(
    { host: readHost, registeredDomain: readRegisteredDomain, phone: readPhone },
    identity,
  );
}
