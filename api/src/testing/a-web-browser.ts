// A browser that speaks real HTTP to an application that listens: keeps cookies per host, follows redirects until told to stop.
import { createServer, type AddressInfo } from 'node:net';
import { startTestApp, type TestApp } from './test-app';

export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface WebBrowser {
  /** Opens an address and follows redirects, but stays where `until` says so. */
  open(url: string, until?: (next: URL) => boolean): Promise<Page>;
  submit(url: string, until?: (next: URL) => boolean): Promise<Page>;
  cookie(name: string): string | undefined;
}

export function aWebBrowser(headers: Readonly<Record<string, string>> = {}): WebBrowser {
  const jar = new Map<string, string>();
  const go = async (
    method: 'GET' | 'POST',
    address: string,
    until: (next: URL) => boolean,
  ): Promise<Page> => {
    let url = new URL(address);
    let verb = method;
    for (let hop = 0; hop < 12; hop++) {
      const cookies = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(url, {
        method: verb,
        redirect: 'manual',
        headers: { accept: 'text/html', ...headers, ...(cookies && { cookie: cookies }) },
      });
      keep(jar, response.headers.getSetCookie());
      const location = response.headers.get('location');
      const next = location === null ? null : new URL(location, url);
      const text = await response.text();
      if (next === null || until(next))
        return { url: next ?? url, status: response.status, headers: response.headers, text };
      url = next;
      verb = 'GET';
    }
    throw new Error(`Sent around in circles, last to ${url.href}`);
  };
  return {
    open: (url, until = () => false) => go('GET', url, until),
    submit: (url, until = () => false) => go('POST', url, until),
    cookie: (name) => jar.get(name),
  };
}

function keep(jar: Map<string, string>, cookies: readonly string[]): void {
  for (const cookie of cookies) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === '') jar.delete(name);
    else jar.set(name, value);
  }
}

/** The application on a port of its own, which is its public address. */
export async function startListeningApp(
  environment: Record<string, string> = {},
): Promise<TestApp & { readonly address: string }> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const test = await startTestApp({ PUBLIC_URL: address, ...environment });
  await test.app.listen(port, '127.0.0.1');
  return { ...test, address };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
