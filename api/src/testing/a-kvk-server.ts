// Builder: a trade register over real HTTP that answers as a spec says, with an impatient client for it.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SettableClock } from '../kernel/clock/clock';
import { readKvkNumber, type KvkNumber } from '../areas/employers/rules/kvk-number';
import {
  KvkTradeRegister,
  type KvkOptions,
} from '../areas/employers/trade-register/kvk-trade-register';
import { TradeRegisterFailure } from '../areas/employers/trade-register/trade-register';

export type KvkAnswers = (request: IncomingMessage, response: ServerResponse) => void;

export interface KvkServer {
  readonly register: KvkTradeRegister;
  /** Path and query of each request, in order. */
  readonly asked: string[];
  readonly baseUrl: string;
}

const open: Server[] = [];

export async function aKvkServer(
  answers: KvkAnswers,
  options: Partial<KvkOptions> = {},
): Promise<KvkServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answers(request, response);
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api`;
  const register = new KvkTradeRegister(
    { baseUrl, apiKey: 'secret-key', timeoutMs: 400, maxBytes: 1_000_000, ...options },
    new SettableClock('2026-11-24T09:00:00Z'),
  );
  return { register, asked, baseUrl };
}

/** To be called after each test. */
export function closeKvkServers(): void {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
}

export function answerJson(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers = {},
): void {
  response.writeHead(status, { 'content-type': 'application/hal+json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** The error body of the KvK API. */
export function kvkError(code: string): object {
  return { fout: [{ code, omschrijving: 'Het gaat niet.' }] };
}

export function aKvkNumber(text: string): KvkNumber {
  const number = readKvkNumber(text);
  if (!number) throw new Error('a spec needs a good number');
  return number;
}

/** The failure of a question; anything else that comes of it fails the spec. */
export async function failureOf(answer: Promise<unknown>): Promise<TradeRegisterFailure> {
  const outcome: unknown = await answer.then(
    () => new Error('it answered'),
    (reason: unknown) => reason,
  );
  if (!(outcome instanceof TradeRegisterFailure)) throw outcome;
  return outcome;
}
