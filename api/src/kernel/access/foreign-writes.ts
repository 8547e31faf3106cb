// Refuses writes that another site made a browser send: our own header is wanted, and a foreign Origin is refused.
import type { FastifyRequest } from 'fastify';
import { kernelProblems } from '../errors/kernel.errors';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Throws 403 for a state-changing request without `X-Stagekeur`, or with an Origin that is not ours. */
export function refuseForeignWrites(request: FastifyRequest, publicUrl: URL): void {
  if (safeMethods.has(request.method)) return;
  const origin = request.headers.origin;
  if (origin !== undefined && origin !== publicUrl.origin)
    throw kernelProblems['kernel.foreign-origin']();
  if (request.headers['x-stagekeur'] === undefined)
    throw kernelProblems['kernel.missing-client-header']();
}
