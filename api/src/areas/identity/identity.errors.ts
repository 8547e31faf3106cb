// What can go wrong with signing in, accounts and roles.
import { defineProblems } from '../../kernel/errors/problem';

export const identityProblems = defineProblems({
  'identity.wrong-credentials': 401,
  'identity.unconfirmed-address': 403,
  'identity.blocked': 403,
  'identity.wrong-code': 400,
  'identity.code-expired': 410,
  'identity.link-expired': 410,
  'identity.weak-password': 400,
  'identity.wrong-current-password': 400,
  'identity.name-kept-by-school': 409,
  'identity.role-not-held': 409,
  'identity.role-not-for-account': 409,
  'identity.roles-not-combined': 409,
  'identity.provider-unavailable': 503,
});
