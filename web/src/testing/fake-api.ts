// Answers the calls of a screen under test: 'GET /api/session' → a body, or a problem with its status.

export interface Call {
  method: string;
  path: string;
  body: unknown;
  headers: Headers;
}

/** What is not listed answers 404. A function answers from the call; `problem(422, …)` refuses. */
export function fakeApi(answers: Record<string, object | ((call: Call) => unknown)>): Call[] {
  const calls: Call[] = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    // What a form carries is not read: jsdom's files cannot be.
    const isForm = request.headers.get('content-type')?.startsWith('multipart/') ?? false;
    const raw = isForm ? '' : await request.text();
    const call: Call = {
      method: request.method,
      path: `${url.pathname}${url.search}`,
      body: raw === '' ? undefined : JSON.parse(raw),
      headers: request.headers,
    };
    calls.push(call);
    const known =
      answers[`${call.method} ${call.path}`] ?? answers[`${call.method} ${url.pathname}`];
    const result: unknown =
      typeof known === 'function' ? await (known as (call: Call) => unknown)(call) : known;
    if (result instanceof Refusal) return json(result.status, result.body);
    if (result === undefined)
      return json(404, { title: 'Niet gevonden', code: 'kernel.not-found' });
    return json(200, result);
  };
  return calls;
}

class Refusal {
  constructor(
    readonly status: number,
    readonly body: unknown,
  ) {}
}

export const problem = (status: number, body: Record<string, unknown> = {}) =>
  new Refusal(status, { status, title: '', ...body });

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
  });
}
