// Looking an organisation up in the trade register: what it shows, to whom, how often, and what it says when it fails.
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aTradeRegister } from '../../testing/a-trade-register';
import { signIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { TradeRegisterConnection, type DemoCompany, type StandIn } from './employers.public';

const company: DemoCompany = {
  kvkNumber: '99000820',
  name: 'Horizon Kinderopvang B.V.',
  legalForm: 'Besloten Vennootschap',
  sbi: { code: '88911', text: 'Kinderopvang' },
  street: 'Kanaaldijk',
  houseNumber: 114,
  postcode: '3439AA',
  place: 'Nieuwegein',
  phone: '0305550146',
  domain: 'horizon.example',
  employees: 9,
  startedOn: '20200901',
};
const shielded: DemoCompany = {
  ...company,
  kvkNumber: '99000821',
  name: 'Dagobert Vertelt',
  legalForm: 'Eenmanszaak',
  shieldedAddress: true,
};

describe('the trade register', () => {
  let test: TestApp;
  let standIn: StandIn;
  beforeAll(async () => {
    test = await startTestApp();
    standIn = await aTradeRegister(test, [company, shielded]);
  });
  afterAll(async () => {
    await test.close();
    await standIn.close();
  });

  const aRegistrant = () => signIn(test, { role: 'employer' });

  describe('the look-up', () => {
    it('finds by name and by number, and shows the facts', async () => {
      const person = await aRegistrant();
      const byName = await person.get('/api/trade-register/search?q=Horizon').expect(200);
      expect(byName.body.items.map((hit: { kvkNumber: string }) => hit.kvkNumber)).toContain(
        '99000820',
      );
      const byNumber = await person.get('/api/trade-register/search?q=9900%200820').expect(200);
      expect(byNumber.body.items).toHaveLength(1);
      const profile = await person.get('/api/trade-register/99000820').expect(200);
      expect(profile.body).toMatchObject({
        kvkNumber: '99000820',
        legalForm: 'Besloten Vennootschap',
        subjectType: 'legal_person',
        active: true,
        activity: 'Kinderopvang',
        address: { street: 'Kanaaldijk', place: 'Nieuwegein' },
        addressShielded: false,
      });
      const behind = await person.get('/api/trade-register/99000821').expect(200);
      expect(behind.body).toMatchObject({ address: null, addressShielded: true });
    });

    it('says what is wrong with a number', async () => {
      const person = await aRegistrant();
      const unknown = await person.get('/api/trade-register/12121212').expect(422);
      expect(unknown.body.code).toBe('employers.not-in-trade-register');
      const nonsense = await person.get('/api/trade-register/abc').expect(422);
      expect(nonsense.body.code).toBe('employers.not-a-kvk-number');
    });

    it('is limited per account', async () => {
      const person = await aRegistrant();
      for (let look = 0; look < 40; look += 1)
        await person.get('/api/trade-register/99000820').expect(200);
      await person.get('/api/trade-register/99000820').expect(429);
      await (await aRegistrant()).get('/api/trade-register/99000820').expect(200);
    });

    it('is not for students', async () => {
      const student = await signIn(test, { role: 'board' });
      await student.get('/api/trade-register/search?q=Horizon').expect(404);
      await student.get('/api/trade-register/99000820').expect(404);
    });
  });

  describe('when the register fails', () => {
    const registration = {
      origin: 'trade_register',
      kvkNumber: '99000820',
      sector: 'youth_care',
      phone: '030 555 01 46',
      position: 'teamleider',
    };
    let broken: Server;
    let answerWith: (respond: (status: number, headers?: Record<string, string>) => void) => void;
    beforeAll(async () => {
      broken = createServer((_, response) =>
        answerWith((status, headers = {}) => response.writeHead(status, headers).end('{}')),
      );
      await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
      const { port } = broken.address() as AddressInfo;
      test.get(TradeRegisterConnection).connect({ url: `http://127.0.0.1:${port}/api`, key: 'k' });
    });
    afterAll(async () => {
      await new Promise((resolve) => broken.close(resolve));
      test.get(TradeRegisterConnection).connect({ url: standIn.url, key: 'test-key' });
    });

    it.each([
      [500, {}, 'employers.trade-register-unavailable'],
      [401, {}, 'employers.trade-register-unavailable'],
      [429, { 'retry-after': '20' }, 'employers.trade-register-busy'],
    ])(
      'says after a %i that one can go on by hand, and stores nothing',
      async (status, headers, code) => {
        answerWith = (respond) => respond(status, headers);
        const person = await aRegistrant();
        const search = await person.get('/api/trade-register/search?q=Horizon').expect(503);
        const answer = await person.post('/api/employers', registration).expect(503);
        for (const { body, headers: answered } of [search, answer]) {
          expect(body.code).toBe(code);
          expect(body.title).toContain('geef zelf bewijs');
          expect(Number(answered['retry-after'])).toBeGreaterThan(0);
        }
        const rows = await test.database.query(
          "select 1 from employers.employers where kvk_number = '99000820'",
        );
        expect(rows).toEqual([]);
      },
    );
  });
});
