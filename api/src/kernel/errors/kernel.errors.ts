// Problems that any door can give: form, access, conflicts, limits, outages.
import { defineProblems } from './problem';

export const kernelProblems = defineProblems({
  'kernel.invalid-body': 400,
  'kernel.malformed-request': 400,
  'kernel.invalid-cursor': 400,
  'kernel.not-signed-in': 401,
  'kernel.foreign-origin': 403,
  'kernel.missing-client-header': 403,
  'kernel.not-found': 404,
  'kernel.method-not-allowed': 405,
  'kernel.conflict': 409,
  'kernel.already-exists': 409,
  'kernel.request-running': 409,
  'kernel.wrong-state': 409,
  'kernel.stale': 412,
  'kernel.too-large': 413,
  'kernel.unsupported-media-type': 415,
  'kernel.idempotency-key-reused': 422,
  'kernel.if-match-required': 428,
  'kernel.too-many-requests': 429,
  'kernel.internal': 500,
  'kernel.unavailable': 503,
});

/** An absent object and a foreign one answer alike, so that nothing leaks. */
export const notFound = () => kernelProblems['kernel.not-found']();
