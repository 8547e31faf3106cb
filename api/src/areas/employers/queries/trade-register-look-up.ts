// Looks an organisation up in the trade register for the registration screen, and says in problems why it cannot.
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import type { Problem } from '../../../kernel/errors/problem';
import { RateLimiter } from '../../../kernel/http/rate-limiter';
import type { Id } from '../../../kernel/ids/ids';
import { employersProblems } from '../employers.errors';
import { readKvkNumber, type KvkNumber } from '../rules/kvk-number';
import {
  TradeRegister,
  TradeRegisterFailure,
  type SearchHit,
  type TradeRegisterProfile,
} from '../trade-register/trade-register';

/** Looking costs the school money and tells about firms: enough for a person with typing errors, too little to harvest. */
const looksPerAccount = { most: 40, perSeconds: 3600 };
const keepMs = 5 * 60_000;
const mostKept = 500;

@Injectable()
export class TradeRegisterLookUp {
  private readonly log = new Logger('TradeRegister');
  private readonly kept = new Map<KvkNumber, TradeRegisterProfile>();

  constructor(
    private readonly register: TradeRegister,
    private readonly limiter: RateLimiter,
    private readonly clock: Clock,
  ) {}

  /** By number when the words are one, else by name. */
  async search(accountId: Id, words: string): Promise<SearchHit[]> {
    await this.count(accountId);
    const number = readKvkNumber(words);
    return this.answerOf(this.register.search(number ? { kvkNumber: number } : { name: words }));
  }

  /** The facts of one registration, at most five minutes old. */
  async profile(accountId: Id, typedNumber: string): Promise<TradeRegisterProfile> {
    await this.count(accountId);
    const number = readKvkNumber(typedNumber);
    if (!number) throw onNumber('employers.not-a-kvk-number');
    const known = this.kept.get(number);
    if (known && this.clock.now().getTime() - known.retrievedAt.getTime() < keepMs) return known;
    const profile = await this.fresh(number);
    this.keep(number, profile);
    return profile;
  }

  /** The facts as the register has them at this moment: what a registration rests on. */
  fresh(number: KvkNumber): Promise<TradeRegisterProfile> {
    return this.answerOf(this.register.basicProfile(number));
  }

  private count(accountId: Id): Promise<void> {
    return this.limiter.take({ bucket: `employers.look-up:${accountId}`, ...looksPerAccount });
  }

  private keep(number: KvkNumber, profile: TradeRegisterProfile): void {
    const [oldest] = this.kept.keys();
    if (this.kept.size >= mostKept && oldest !== undefined) this.kept.delete(oldest);
    this.kept.delete(number);
    this.kept.set(number, profile);
  }

  private async answerOf<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      if (!(error instanceof TradeRegisterFailure)) throw error;
      if (error.reason !== 'not_found') this.log.warn(error.message);
      throw asProblem(error);
    }
  }
}

const onNumber = (
  code: 'employers.not-a-kvk-number' | 'employers.not-in-trade-register',
): Problem => employersProblems[code]({ errors: [{ pointer: '/kvkNumber', code }] });

function asProblem(failure: TradeRegisterFailure): Problem {
  switch (failure.reason) {
    case 'not_found':
      return onNumber('employers.not-in-trade-register');
    case 'rate_limited':
      return employersProblems['employers.trade-register-busy']({
        retryAfterSeconds: Math.min(failure.retryAfter ?? 30, 3600),
        cause: failure,
      });
    case 'unavailable':
    case 'refused':
      return employersProblems['employers.trade-register-unavailable']({
        retryAfterSeconds: 60,
        cause: failure,
      });
  }
}
