// Serves the stand-in for the trade register over real HTTP, for the demo process and for tests, without internet.
import { IncomingMessage, ServerResponse, createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { API_PATH, Answer, StandInRegister, answerRequest } from './answer-request';
import { DemoCompany, registerDemoCompany } from './demo-companies';
import { wireError } from './kvk-wire';
import { PUBLIC_TEST_COMPANIES, PUBLIC_TEST_ERRORS } from './public-test-companies';

export interface StandInOptions {
  /** 0 for any free port. */
  port: number;
  companies: readonly DemoCompany[];
}

export interface StandIn {
  /** The base URL for the client, up to and with '/api'. */
  url: string;
  close(): Promise<void>;
}

/** Listens on loopback only. Rejects when the port is taken; throws a RangeError for two companies of one number. */
export async function startStandIn({ port, companies }: StandInOptions): Promise<StandIn> {
  const registered = [...PUBLIC_TEST_COMPANIES, ...companies.map(registerDemoCompany)];
  const byNumber = new Map(registered.map((company) => [company.kvkNumber, company]));
  if (byNumber.size < registered.length) throw new RangeError('two companies with one number');
  const register: StandInRegister = { companies: byNumber, errors: PUBLIC_TEST_ERRORS };

  const server = createServer((request, response) => {
    reply(response, answer(register, request));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(address.port)}${API_PATH}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function answer(register: StandInRegister, request: IncomingMessage): Answer {
  if (request.method !== 'GET') {
    return { status: 405, body: wireError('IPD1998', 'Alleen GET is mogelijk.') };
  }
  // Any key will do: what is tried here is that the client sends one.
  if (!request.headers['apikey']) {
    return { status: 401, body: wireError('IPD1998', 'Er is geen geldige API-key meegegeven.') };
  }
  const origin = `http://127.0.0.1:${String(request.socket.localPort)}`;
  const target = `${origin}${request.url ?? ''}`;
  if (request.url?.startsWith('/') !== true || !URL.canParse(target)) {
    return { status: 400, body: wireError('IPD1998', 'De aanvraag is niet valide.') };
  }
  return answerRequest(register, new URL(target));
}

function reply(response: ServerResponse, { status, body }: Answer): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/hal+json;charset=UTF-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
