// The one error that a call can end in: what the API answered (RFC 9457), or that it could not be reached.

export interface FieldProblem {
  /** Where in the body, as a JSON pointer: /hoursPerWeek. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

export interface ProblemFacts {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly errors?: readonly FieldProblem[] | undefined;
  readonly reference?: string | undefined;
  /** Whatever else stood in the body, e.g. who changed the row. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
  readonly retryAfterSeconds?: number | undefined;
}

export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: readonly FieldProblem[];
  readonly reference: string | undefined;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds: number | undefined;

  constructor(facts: ProblemFacts, options?: ErrorOptions) {
    super(facts.title || facts.code, options);
    this.status = facts.status;
    this.code = facts.code;
    this.title = facts.title;
    this.detail = facts.detail;
    this.errors = facts.errors ?? [];
    this.reference = facts.reference;
    this.extra = facts.extra ?? {};
    this.retryAfterSeconds = facts.retryAfterSeconds;
  }

  /** Absent and forbidden look alike, here too. */
  get isAbsent(): boolean {
    return this.status === 404 || this.status === 403;
  }

  /** Somebody else was first: the state, the version or the row has changed. */
  get isConflict(): boolean {
    return this.status === 409 || this.status === 412;
  }

  /** Trying the same again later may work. */
  get isPassing(): boolean {
    return this.code === 'network' || this.status === 429 || this.status >= 500;
  }
}

export function networkProblem(cause: unknown): ProblemError {
  return new ProblemError({ status: 0, code: 'network', title: '' }, { cause });
}

export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  return new ProblemError({ status: 0, code: 'unexpected', title: '' }, { cause: error });
}
