// Refuses a password that the policy finds too weak, saying in the field it was typed in what is wrong with it.
import { identityProblems } from '../identity.errors';
import { isWellKnownPassword } from '../passwords/well-known-passwords';
import {
  LONGEST_PASSWORD,
  passwordFaults,
  SHORTEST_PASSWORD,
  type PasswordFault,
} from '../rules/password-policy';

const told: Readonly<Record<PasswordFault, { code: string; params?: { limit: number } }>> = {
  too_short: { code: 'identity.password-too-short', params: { limit: SHORTEST_PASSWORD } },
  too_long: { code: 'identity.password-too-long', params: { limit: LONGEST_PASSWORD } },
  well_known: { code: 'identity.password-well-known' },
  own_details: { code: 'identity.password-own-details' },
};

/** `pointer` names the field, e.g. `/password`; one fault is told, the first to mend. */
export function refuseWeakPassword(
  password: string,
  person: { readonly name: string; readonly email: string },
  pointer: string,
): void {
  const [fault] = passwordFaults(password, person, isWellKnownPassword);
  if (fault === undefined) return;
  throw identityProblems['identity.weak-password']({ errors: [{ pointer, ...told[fault] }] });
}
