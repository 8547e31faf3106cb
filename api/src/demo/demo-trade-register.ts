// The demo's own trade register, in each process that asks one: the employers of the story, the public test companies of
// the real register, and a few invented firms that nobody registered yet, to try a registration with.
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import {
  startStandIn,
  TradeRegisterConnection,
  type DemoCompany,
  type StandIn,
} from '../areas/employers/employers.public';
import { Config } from '../kernel/config/config';
import { storyEmployers } from '../seed/story/story-employers';

@Injectable()
export class DemoTradeRegister implements OnModuleInit, OnModuleDestroy {
  private standIn: StandIn | null = null;

  constructor(
    private readonly config: Config,
    private readonly connection: TradeRegisterConnection,
  ) {}

  /** Only in the demo, and only when no trade register was configured. */
  async onModuleInit(): Promise<void> {
    if (!this.config.demo || !this.connection.unconfigured) return;
    this.standIn = await startStandIn({
      port: 0,
      companies: [...storyEmployers.map(({ company }) => company), ...notYetRegistered],
    });
    this.connection.connect({ url: this.standIn.url, key: 'demo' });
  }

  async onModuleDestroy(): Promise<void> {
    await this.standIn?.close();
  }
}

export const notYetRegistered: readonly DemoCompany[] = [
  {
    kvkNumber: '99000901',
    name: 'Jongerenwerk De Kade B.V.',
    tradeNames: ['De Kade'],
    legalForm: 'Besloten Vennootschap',
    sbi: { code: '88992', text: 'Lokaal welzijnswerk' },
    street: 'Havenkade',
    houseNumber: 12,
    postcode: '3311 AA',
    place: 'Dordrecht',
    phone: '078 555 01 40',
    domain: 'dekade.example',
    employees: 14,
    startedOn: '20190301',
  },
  {
    kvkNumber: '99000902',
    name: 'Stichting Leesfabriek',
    legalForm: 'Stichting',
    sbi: { code: '85599', text: 'Overige vorming en scholing' },
    street: 'Boekenplein',
    houseNumber: 3,
    postcode: '3511 AA',
    place: 'Utrecht',
    phone: '030 555 01 41',
    domain: 'leesfabriek.example',
    employees: 6,
    startedOn: '20160901',
  },
  {
    kvkNumber: '99000903',
    name: 'Studio Pixelboer',
    legalForm: 'Eenmanszaak',
    sbi: { code: '74101', text: 'Communicatie- en grafisch ontwerp' },
    street: 'Molenweg',
    houseNumber: 8,
    postcode: '8011 AA',
    place: 'Zwolle',
    phone: '038 555 01 42',
    domain: 'pixelboer.example',
    employees: 1,
    startedOn: '20210115',
    shieldedAddress: true,
  },
];
