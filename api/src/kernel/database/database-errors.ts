// Turns what PostgreSQL says into a problem of the catalogue: conflicts, nonsense values, overload; the rest stays a fault.
import { Problem } from '../errors/problem';
import { kernelProblems } from '../errors/kernel.errors';

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
  readonly message: string;
}

/** Serialisation failure and deadlock: the same transaction may well succeed now. */
export function mayTryAgain(error: unknown): boolean {
  const code = driverError(error)?.code;
  return code === '40001' || code === '40P01';
}

/** Name of the broken constraint, so that a use case can say it in the words of its area. */
export function brokenConstraint(error: unknown): string | null {
  const cause = error instanceof Problem ? error.cause : error;
  return driverError(cause)?.constraint ?? null;
}

export function asProblem(error: unknown): unknown {
  if (error instanceof Problem) return error;
  const driver = driverError(error);
  if (!driver) return error;
  const options = { cause: error };
  switch (driver.code ?? 'none') {
    case '23505': // unique violation
    case '23P01': // exclusion violation
      return kernelProblems['kernel.already-exists'](options);
    case '40001': // serialisation failure
    case '40P01': // deadlock
    case '55P03': // lock not available
      return kernelProblems['kernel.conflict'](options);
    case '22021': // byte sequence invalid in the encoding (NUL, lone surrogate)
    case '22P05': // untranslatable character
    case '22P02': // invalid text representation
    case '22003': // number out of range
    case '22007': // invalid date
    case '22008': // date out of range
      return kernelProblems['kernel.malformed-request'](options);
    case '57014': // statement timeout
    case '53300': // too many connections
    case '57P01': // admin shutdown
    case '57P03': // starting up or shutting down
    case '08000':
    case '08003':
    case '08006':
    case '25P03': // idle in transaction timeout
      return kernelProblems['kernel.unavailable']({ ...options, retryAfterSeconds: 5 });
    default:
      return isConnectionFailure(driver)
        ? kernelProblems['kernel.unavailable']({ ...options, retryAfterSeconds: 5 })
        : error;
  }
}

// The last two are what TypeORM says of the statement after the one whose connection was lost.
function isConnectionFailure(error: DriverError): boolean {
  return (
    /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/.test(error.code ?? '') ||
    /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|not queryable|Query runner already released|query runner was already released/.test(
      error.message,
    )
  );
}

function driverError(error: unknown): DriverError | null {
  if (!(error instanceof Error)) return null;
  const inner = (error as { driverError?: unknown }).driverError;
  return inner instanceof Error ? inner : error;
}
