// The built API or worker as a process of its own, to be killed or stopped like one.
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface RunningProcess {
  readonly port: number;
  /** Ends it at once; nothing of it runs any more when this resolves. */
  kill(): Promise<void>;
  /** Asks it to stop. @returns its exit code; null when a signal ended it */
  stop(): Promise<number | null>;
}

const running = new Set<RunningProcess>();

/** Kills what a failed test left running. */
export async function killWhatRuns(): Promise<void> {
  await Promise.all([...running].map((process) => process.kill()));
}

const dist = join(__dirname, '..', '..', 'dist');

/** The settings of a process in a test, with the address that its cookies and origin follow. */
const settings = (databaseUrl: string, port: number) => ({
  STAGEKEUR_MODE: 'test',
  DATABASE_URL: databaseUrl,
  PUBLIC_URL: 'http://localhost:3000',
  HOST: '127.0.0.1',
  PORT: String(port),
});

export async function anApi(databaseUrl: string, port?: number): Promise<RunningProcess> {
  const own = port ?? (await freePort());
  return started('main.js', own, 'listening on', settings(databaseUrl, own));
}

export const aWorker = (
  urls: { readonly app: string; readonly owner: string },
  smtpUrl: string,
): Promise<RunningProcess> =>
  started('worker.js', 0, 'worker ready', {
    ...settings(urls.app, 0),
    WORKER_DATABASE_URL: urls.owner,
    SMTP_URL: smtpUrl,
  });

async function started(
  script: string,
  port: number,
  sign: string,
  env: Record<string, string>,
): Promise<RunningProcess> {
  const child = spawn(process.execPath, [join(dist, script)], {
    env: { PATH: process.env['PATH'], TZ: process.env['TZ'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text.toString();
      if (said.includes(sign)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => reject(new Error(`${script} ended while starting: ${said}`)));
  });
  const self: RunningProcess = {
    port,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
  running.add(self);
  void ended.then(() => running.delete(self));
  return self;
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
