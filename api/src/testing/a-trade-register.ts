// Builder: starts the stand-in for the trade register and lets the application under test ask it.
import {
  startStandIn,
  TradeRegisterConnection,
  type DemoCompany,
  type StandIn,
} from '../areas/employers/employers.public';
import type { TestApp } from './test-app';

export async function aTradeRegister(
  test: TestApp,
  companies: readonly DemoCompany[] = [],
): Promise<StandIn> {
  const standIn = await startStandIn({ port: 0, companies });
  test.get(TradeRegisterConnection).connect({ url: standIn.url, key: 'test-key' });
  return standIn;
}
