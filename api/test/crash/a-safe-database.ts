// A PostgreSQL for crash tests: fsync on, killed and started again on request; the builders of the tests are pointed at it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface SafeDatabase {
  readonly app: string;
  readonly owner: string;
  readonly admin: string;
  /** Kills every process of the server with -9 and starts it again on the same data. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

const root = join(__dirname, '..', '..', '..');

/** @param settings further `name=value` settings of the server */
export async function aSafeDatabase(...settings: string[]): Promise<SafeDatabase> {
  const script = join(root, 'scripts', 'lib', 'test', 'a-safe-database.mjs');
  const child = spawn(process.execPath, [script, ...settings], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const waiting: ((line: string) => void)[] = [];
  const next = () =>
    Promise.race([
      new Promise<string>((resolve) => waiting.push(resolve)),
      ended.then((): never => {
        throw new Error('the safe database ended');
      }),
    ]);
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(line));
  let first = await next();
  // Remarks on where the server runs come before its addresses.
  while (!first.startsWith('{')) first = await next();
  const urls = JSON.parse(first) as Pick<SafeDatabase, 'app' | 'owner' | 'admin'>;
  process.env['TEST_DATABASE_URL_PATTERN'] = urls.app;
  process.env['TEST_OWNER_URL_PATTERN'] = urls.owner;
  process.env['TEST_ADMIN_URL'] = urls.admin;
  return {
    ...urls,
    crash: async () => {
      const up = next();
      child.stdin.write('crash\n');
      await up;
    },
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
