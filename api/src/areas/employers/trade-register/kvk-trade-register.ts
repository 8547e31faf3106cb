// Asks the trade register of the Dutch chamber of commerce (KvK API: Zoeken v2 and Basisprofiel v1).
import { Clock } from '../../../kernel/clock/clock';
import { KvkNumber } from '../rules/kvk-number';
import { ProfileAnswers, readHits, readProfile } from './kvk-answers';
import { KvkHttpOptions, fetchKvkJson } from './kvk-http';
import {
  SearchHit,
  TradeRegister,
  TradeRegisterFailure,
  TradeRegisterProfile,
  TradeRegisterQuery,
} from './trade-register';
import { Nonsense, asObject, objectIn } from './untrusted';

export interface KvkOptions {
  /** Up to and with '/api': 'https://api.kvk.nl/api', or the address of the stand-in. */
  baseUrl: string;
  apiKey: string;
  /** For everything one question needs, retry included; 3,000 when left out. */
  timeoutMs?: number;
  /** For each answer, unpacked; a million when left out. */
  maxBytes?: number;
}

const ROWS_A_PAGE = 100;
const LONGEST_WORDS = 200;
const USABLE_KEY = /^[\x21-\x7e]{1,200}$/;
const UNPRINTABLE = /[\p{Cc}\p{Cs}]+/gu;

/** Throws a RangeError when made with a key or an address that can never work. */
export class KvkTradeRegister extends TradeRegister {
  private readonly http: KvkHttpOptions;
  private readonly timeoutMs: number;

  constructor(
    options: KvkOptions,
    private readonly clock: Clock,
  ) {
    super();
    if (!USABLE_KEY.test(options.apiKey)) throw new RangeError('not a key for the trade register');
    if (!URL.canParse(options.baseUrl)) throw new RangeError('not the address of a trade register');
    this.http = {
      baseUrl: new URL(options.baseUrl).href.replace(/\/+$/, ''),
      apiKey: options.apiKey,
      maxBytes: options.maxBytes ?? 1_000_000,
    };
    this.timeoutMs = options.timeoutMs ?? 3000;
  }

  async search(query: TradeRegisterQuery): Promise<SearchHit[]> {
    const parameters = searchParameters(query);
    if (parameters === null) return [];
    try {
      return await this.ask(async (get) =>
        readHits(await get(`/v2/zoeken?${parameters.toString()}`)),
      );
    } catch (error) {
      if (error instanceof TradeRegisterFailure && error.reason === 'not_found') return [];
      throw error;
    }
  }

  async basicProfile(kvkNumber: KvkNumber): Promise<TradeRegisterProfile> {
    return this.ask(async (get) => {
      const path = `/v1/basisprofielen/${kvkNumber}`;
      const base = await get(path);
      const embedded = objectIn(asObject(base), '_embedded');
      const [owner, mainSite, sites] = await Promise.all([
        objectIn(embedded, 'eigenaar') ?? ifThereIs(get(`${path}/eigenaar`)),
        objectIn(embedded, 'hoofdvestiging') ?? ifThereIs(get(`${path}/hoofdvestiging`)),
        ifItCan(get(`${path}/vestigingen`)),
      ]);
      const answers: ProfileAnswers = { base, owner, mainSite, sites };
      return readProfile(kvkNumber, answers, { at: this.clock.now(), today: this.clock.today() });
    });
  }

  /** Puts one question, of one or more requests, within one time-out. */
  private async ask<T>(
    question: (get: (path: string) => Promise<unknown>) => Promise<T>,
  ): Promise<T> {
    const signal = AbortSignal.timeout(this.timeoutMs);
    try {
      return await question((path) => fetchKvkJson(this.http, path, signal));
    } catch (error) {
      if (error instanceof TradeRegisterFailure) throw error;
      const detail = error instanceof Nonsense ? `nonsense_${error.message}` : 'nonsense';
      throw new TradeRegisterFailure('unavailable', detail);
    }
  }
}

/** What the register does not have is no failure: a foundation may have no site. */
async function ifThereIs(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof TradeRegisterFailure && error.reason === 'not_found') return null;
    throw error;
  }
}

/** The number of sites decides nothing, so no failure to count them may stop a registration. */
function ifItCan(answer: Promise<unknown>): Promise<unknown> {
  return answer.catch(() => null);
}

/** Null when there is nothing to search for. */
function searchParameters(query: TradeRegisterQuery): URLSearchParams | null {
  const parameters = new URLSearchParams({
    pagina: '1',
    resultatenPerPagina: String(ROWS_A_PAGE),
  });
  if ('kvkNumber' in query) {
    parameters.set('kvkNummer', query.kvkNumber);
    return parameters;
  }
  const name = cleanWords(query.name);
  const place = cleanWords(query.place ?? '');
  if (name === '') return null;
  parameters.set('naam', name);
  if (place !== '') parameters.set('plaats', place);
  return parameters;
}

function cleanWords(text: string): string {
  return text.slice(0, LONGEST_WORDS).replace(UNPRINTABLE, ' ').trim();
}
