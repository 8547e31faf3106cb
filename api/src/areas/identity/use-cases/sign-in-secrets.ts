// The secrets of one sign-in at the institution, made from one secret in the browser and the attempt's own token:
// we keep hashes only, and another browser cannot finish what this one began.
import { createHmac } from 'node:crypto';
import type { SignInSecrets } from '../institution-provider/institution-provider';

export function secretsOf(browserSecret: string, state: string): SignInSecrets {
  const derive = (purpose: string) =>
    createHmac('sha256', browserSecret).update(`${purpose}:${state}`).digest('base64url');
  return { state, nonce: derive('nonce'), verifier: derive('verifier') };
}
