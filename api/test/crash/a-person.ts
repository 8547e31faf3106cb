// Somebody at a connection of their own: sends a request over loopback and has an answer only when all of it was read.
import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly retryAfter: string | undefined;
}

export interface Person {
  /** Rejects when the connection broke before the whole answer was there. */
  send(
    port: number,
    method: string,
    path: string,
    body?: object,
    version?: number,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  close(): void;
}

export function aPerson(cookie: string): Person {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    send: (port, method, path, body, version, headers = {}) =>
      new Promise((resolve, reject) => {
        const sent = request(
          {
            port,
            host: '127.0.0.1',
            method,
            path,
            agent,
            headers: {
              cookie,
              'x-stagekeur': '1',
              ...headers,
              ...(body && { 'content-type': 'application/json' }),
              ...(version !== undefined && { 'if-match': `"${version}"` }),
            },
          },
          (response) => {
            const chunks: Buffer[] = [];
            response.on('data', (chunk: Buffer) => chunks.push(chunk));
            response.once('error', reject);
            response.once('aborted', () => reject(new Error('cut off in the middle')));
            response.once('end', () => {
              const text = Buffer.concat(chunks).toString();
              resolve({
                status: response.statusCode ?? 0,
                body: text === '' ? {} : (JSON.parse(text) as Answer['body']),
                retryAfter: response.headers['retry-after'],
              });
            });
          },
        );
        sent.once('error', reject);
        sent.end(body && JSON.stringify(body));
      }),
    close: () => agent.destroy(),
  };
}
