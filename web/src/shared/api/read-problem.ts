// Reads an answer that is not 2xx, also one that no API of ours wrote (a proxy's HTML page, an empty body).
import { ProblemError, type FieldProblem } from './problem-error';

const ownKeys = new Set(['type', 'title', 'status', 'detail', 'code', 'errors', 'reference']);

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function fieldProblems(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown) => {
    const facts = record(item);
    return {
      pointer: text(facts.pointer) ?? '',
      code: text(facts.code) ?? '',
      message: text(facts.message) ?? text(facts.detail) ?? '',
    };
  });
}

export async function readProblem(response: Response): Promise<ProblemError> {
  const raw = await response.text().catch(() => '');
  let body: Record<string, unknown> = {};
  try {
    body = record(JSON.parse(raw));
  } catch {
    // No JSON: the status alone has to do.
  }
  const extra = Object.fromEntries(Object.entries(body).filter(([key]) => !ownKeys.has(key)));
  const retryAfter = Number(response.headers.get('retry-after'));
  return new ProblemError({
    status: response.status,
    code: text(body.code) ?? `http.${String(response.status)}`,
    title: text(body.title) ?? '',
    detail: text(body.detail),
    errors: fieldProblems(body.errors),
    reference: text(body.reference) ?? response.headers.get('x-request-id') ?? undefined,
    extra,
    retryAfterSeconds: retryAfter > 0 ? retryAfter : undefined,
  });
}
