// Refuses a password that the policy finds too weak, pointing at the field it was typed in.
import { identityProblems } from '../identity.errors';

export function refuseWeakPassword(
  password: string,
  person: { readonly name: string; readonly email: string },
  pointer: string,
): void {
  void person;
  if (password.length < 8)
    throw identityProblems['identity.weak-password']({
      errors: [{ pointer, code: 'identity.weak-password' }],
    });
}
