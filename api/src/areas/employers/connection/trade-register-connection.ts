// Which trade register is asked: the configured one; the demo and the tests put their stand-in here.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Config } from '../../../kernel/config/config';
import type { KvkNumber } from '../rules/kvk-number';
import { KvkTradeRegister } from '../trade-register/kvk-trade-register';
import {
  TradeRegister,
  TradeRegisterFailure,
  type SearchHit,
  type TradeRegisterProfile,
  type TradeRegisterQuery,
} from '../trade-register/trade-register';

@Injectable()
export class TradeRegisterConnection extends TradeRegister {
  private connected: TradeRegister | null = null;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {
    super();
    if (config.tradeRegister) this.connect(config.tradeRegister);
  }

  /** From now on the register at this address (up to and with '/api') is asked. */
  connect(register: { readonly url: string; readonly key: string }): void {
    this.connected = new KvkTradeRegister(
      { baseUrl: register.url, apiKey: register.key },
      this.clock,
    );
  }

  /** Whether this installation names no register of its own, so that the demo may bring one. */
  get unconfigured(): boolean {
    return this.config.tradeRegister === null;
  }

  async search(query: TradeRegisterQuery): Promise<SearchHit[]> {
    return await this.register().search(query);
  }

  async basicProfile(kvkNumber: KvkNumber): Promise<TradeRegisterProfile> {
    return await this.register().basicProfile(kvkNumber);
  }

  private register(): TradeRegister {
    if (!this.connected) throw new TradeRegisterFailure('unavailable', 'not_connected');
    return this.connected;
  }
}
