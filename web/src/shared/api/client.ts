// Talks to the API with typed paths; anything but a 2xx answer throws a ProblemError.
import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '../i18n/i18n';
import { networkProblem } from './problem-error';
import { readProblem } from './read-problem';
import type { paths } from './schema.gen';

const stagekeur: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    // A plain form on a foreign site cannot send this header: it is our guard against forged requests.
    if (request.method !== 'GET') request.headers.set('X-Stagekeur', '1');
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await readProblem(response);
    return response;
  },
  onError({ error }) {
    // A read that was called off is no dead connection.
    return error instanceof DOMException ? undefined : networkProblem(error);
  },
};

export const api = createClient<paths>({
  baseUrl: new URL('/api', window.location.origin).href,
  credentials: 'same-origin',
  // Looked up at each call, so that whoever replaces it (a test, a monitor) is heard.
  fetch: (request) => globalThis.fetch(request),
});
api.use(stagekeur);

/** The body of a call; a failed call has thrown before this, so the body is there. */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}

/** "I changed version 7": the API refuses when somebody else was first. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${String(version)}"` });

/** Lets a command be sent twice and done once; take one per act of the user, not one per try. */
export const idempotencyKey = (key: string = crypto.randomUUID()) => ({ 'Idempotency-Key': key });
