// Fetches one JSON answer of the KvK API within a time and a size, and says in our words why there is none.
import { TradeRegisterFailure } from './trade-register';
import { asObject, field, objectsIn } from './untrusted';

export interface KvkHttpOptions {
  /** Up to and with '/api', e.g. 'https://api.kvk.nl/api'. */
  baseUrl: string;
  apiKey: string;
  maxBytes: number;
}

const ATTEMPTS = 2;
const DEFAULT_RETRY_AFTER = 60;
const LONGEST_RETRY_AFTER = 86_400;
const JSON_TYPE = /^application\/([a-z.]+\+)?json\s*(;|$)/i;
// KvK: no product for this number, for this site, and no results.
const NOT_FOUND_CODES = new Set(['IPD0005', 'IPD0007', 'IPD5200']);

/** The parsed answer. Throws TradeRegisterFailure only; the signal bounds all attempts together. */
export async function fetchKvkJson(
  options: KvkHttpOptions,
  path: string,
  signal: AbortSignal,
): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetchOnce(options, path, signal);
    } catch (error) {
      if (error instanceof TradeRegisterFailure) throw error;
      if (signal.aborted) throw new TradeRegisterFailure('unavailable', 'timeout');
      if (attempt === ATTEMPTS) throw new TradeRegisterFailure('unavailable', 'network');
    }
  }
}

async function fetchOnce(
  { baseUrl, apiKey, maxBytes }: KvkHttpOptions,
  path: string,
  signal: AbortSignal,
): Promise<unknown> {
  const response = await fetch(`${baseUrl}${path}`, {
    headers: { apikey: apiKey, accept: 'application/json' },
    redirect: 'manual', // our key goes to nobody else
    signal,
  });
  const { status } = response;
  const early = failureOfStatus(status, response.headers.get('retry-after'));
  const isJson = JSON_TYPE.test(response.headers.get('content-type') ?? '');
  const refusal = early ?? (isJson ? null : new TradeRegisterFailure('unavailable', 'not_json'));
  if (refusal) {
    await discard(response);
    throw refusal;
  }
  const answer = parse(await readBody(response, maxBytes));
  if (status === 200) return answer;
  throw failureOfAnswer(status, answer);
}

/** What the status alone decides; null for 200, 400 and 404, where the body tells more. */
function failureOfStatus(status: number, retryAfter: string | null): TradeRegisterFailure | null {
  if (status === 200 || status === 400 || status === 404) return null;
  const detail = `status_${String(status)}`;
  if (status === 401 || status === 403) return new TradeRegisterFailure('refused', detail);
  if (status !== 429) return new TradeRegisterFailure('unavailable', detail);
  return new TradeRegisterFailure('rate_limited', detail, readRetryAfter(retryAfter));
}

/** A 404 means not found only when KvK says so itself; of a wrong address it says nothing about a firm. */
function failureOfAnswer(status: number, answer: unknown): TradeRegisterFailure {
  const codes = objectsIn(asObject(answer), 'fout').map((error) => field(error, 'code'));
  const known = codes.some((code) => typeof code === 'string' && NOT_FOUND_CODES.has(code));
  return status === 404 && known
    ? new TradeRegisterFailure('not_found', 'status_404')
    : new TradeRegisterFailure('unavailable', `status_${String(status)}`);
}

function readRetryAfter(header: string | null): number {
  const seconds = header !== null && /^\d{1,9}$/.test(header) ? Number(header) : 0;
  if (seconds === 0) return DEFAULT_RETRY_AFTER;
  return Math.min(seconds, LONGEST_RETRY_AFTER);
}

/** The body, counted as it comes in: what the sender says of its length is not believed. */
async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> | null = response.body;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new TradeRegisterFailure('unavailable', 'too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new TradeRegisterFailure('unavailable', 'not_json');
  }
}

/** Lets go of the connection without reading what is left. */
async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}
