// The one error that people get to see: a code from a catalogue, answered as an RFC 9457 problem body.

/** Where in the body the fault is (RFC 6901 pointer, e.g. `/hoursPerWeek`), and which rule it breaks. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly params?: ProblemParams;
}

export type ProblemParams = Readonly<Record<string, string | number>>;

export interface ProblemOptions {
  readonly params?: ProblemParams;
  readonly errors?: readonly FieldProblem[];
  /** Facts for the client that are no sentence, e.g. who changed the row (409, 412). */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

export class Problem extends Error {
  readonly params: ProblemParams;
  readonly errors: readonly FieldProblem[];
  readonly extra: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: string,
    readonly status: number,
    options: ProblemOptions = {},
  ) {
    super(code, { cause: options.cause });
    this.params = options.params ?? {};
    this.errors = options.errors ?? [];
    this.extra = options.extra ?? {};
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

export type ProblemFactory = (options?: ProblemOptions) => Problem;

const catalogue = new Map<string, number>();

/**
 * Declares an area's problems: code → HTTP status. Returns one factory per code.
 * Sentences for each code stand in the locale files (a spec wants every code in every language).
 */
export function defineProblems<const T extends Readonly<Record<string, number>>>(
  codes: T,
): { readonly [Code in keyof T]: ProblemFactory } {
  const factories: Record<string, ProblemFactory> = {};
  for (const [code, status] of Object.entries(codes)) {
    const known = catalogue.get(code);
    if (known !== undefined && known !== status) throw new Error(`Problem ${code} declared twice`);
    catalogue.set(code, status);
    factories[code] = (options) => new Problem(code, status, options);
  }
  return factories as { readonly [Code in keyof T]: ProblemFactory };
}

/** Every declared problem code with its status, for the specs and the API docs. */
export const declaredProblems = (): ReadonlyMap<string, number> => catalogue;
