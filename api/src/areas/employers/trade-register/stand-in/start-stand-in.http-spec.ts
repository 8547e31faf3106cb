// Proves that the client reads every company of the stand-in, and that the stand-in keeps the manners of the real thing.
import { SettableClock } from '../../../../kernel/clock/clock';
import { aKvkNumber } from '../../../../testing/a-kvk-server';
import { isRsin } from '../../rules/rsin';
import { KvkTradeRegister } from '../kvk-trade-register';
import { DemoCompany } from './demo-companies';
import { StandIn, startStandIn } from './start-stand-in';

const bakery: DemoCompany = {
  kvkNumber: '99000001',
  name: 'Bakkerij De Gouden Korst B.V.',
  tradeNames: ['De Gouden Korst'],
  legalForm: 'Besloten Vennootschap',
  sbi: { code: '10711', text: 'Vervaardiging van brood' },
  street: 'Kadestraat',
  houseNumber: 12,
  postcode: '1011AB',
  place: 'Amsterdam',
  phone: '+31205550101',
  domain: 'goudenkorst.example',
  employees: 14,
  startedOn: '20120401',
};
const studio: DemoCompany = {
  ...bakery,
  kvkNumber: '99000999',
  name: 'Studio Linde',
  tradeNames: [],
  legalForm: 'Eenmanszaak',
  shieldedAddress: true,
};

let standIn: StandIn;
let register: KvkTradeRegister;

beforeAll(async () => {
  standIn = await startStandIn({ port: 0, companies: [bakery, studio] });
  register = new KvkTradeRegister(
    { baseUrl: standIn.url, apiKey: 'any' },
    new SettableClock('2026-11-24T09:00:00Z'),
  );
});

afterAll(() => standIn.close());

describe('the public test companies', () => {
  it.each([
    ['69599084', 'natural_person', true, 'Test EMZ Dagobert', 2],
    ['68750110', 'legal_person', true, 'Test BV Donald', 2],
    ['90001354', 'legal_person', true, 'Grand Kontex B.V.', 1],
    ['90006577', 'legal_person', true, 'Test BV Duizend Vestigingen', 1000],
    ['68727720', 'legal_person', true, 'Test NV Katrien', 1],
    ['69599068', 'legal_person', true, 'Test Stichting Bolderbast', 0],
    ['90000102', 'legal_person', true, 'Stichting Free opentrans', 0],
    ['69599076', 'natural_person', true, 'Test VOF Guus', 1],
    ['90001745', 'natural_person', true, 'Global Kontex - MA', 1],
    ['96354429', 'legal_person', false, 'Test Coöperatie Inactief', 1],
  ])('%s: %s, active %p, %s, %i sites', async (number, subjectType, active, name, siteCount) => {
    const profile = await register.basicProfile(aKvkNumber(number));
    expect(profile).toMatchObject({ kvkNumber: number, subjectType, active, name, siteCount });
    expect(profile.sbi.length).toBeGreaterThan(0);
    expect(profile.rsin === null || isRsin(profile.rsin)).toBe(true);
  });

  it('show the address of a site, of a foundation, and a shielded one not', async () => {
    const [donald, bolderbast, kontex] = await Promise.all(
      ['68750110', '69599068', '90001354'].map((number) =>
        register.basicProfile(aKvkNumber(number)),
      ),
    );
    expect(donald?.mainSite).toEqual({
      siteNumber: '000037178598',
      name: 'Test BV Donald',
      address: {
        street: 'Hizzaarderlaan',
        houseNumber: '3 A',
        postcode: '8823SJ',
        place: 'Lollum',
        country: 'Nederland',
      },
    });
    expect(bolderbast).toMatchObject({ mainSite: null, ownAddress: { place: 'Lochem' } });
    expect(kontex?.mainSite?.address).toBe('shielded');
  });

  it('show dates that are known in part as unknown, and the end of one that ended', async () => {
    const [thousand, ended] = await Promise.all(
      ['90006577', '96354429'].map((number) => register.basicProfile(aKvkNumber(number))),
    );
    expect(thousand?.startedOn).toBeNull();
    expect(ended).toMatchObject({ startedOn: '2010-03-01', endedOn: '2023-12-31' });
  });

  it.each([
    ['90004973', 'unavailable'],
    ['90002903', 'unavailable'],
    ['12345678', 'not_found'],
    ['99000500', 'not_found'],
  ])('%s is %s', async (number, reason) => {
    await expect(register.basicProfile(aKvkNumber(number))).rejects.toMatchObject({ reason });
  });
});

describe('a search in the stand-in', () => {
  const found = async (name: string, place?: string): Promise<string[]> =>
    (await register.search({ name, ...(place === undefined ? {} : { place }) })).map(
      (hit) => hit.kvkNumber,
    );

  it('finds whole words, in any case', async () => {
    await expect(found('DONALD')).resolves.toEqual(['68750110']);
    await expect(found('gouden korst')).resolves.toEqual(['99000001']);
    await expect(found('dona')).resolves.toEqual([]);
    await expect(found('nevenvestiging govert')).resolves.toEqual(['69599084']);
  });

  it('narrows to a place, and finds no shielded one by it', async () => {
    await expect(found('test', 'Lollum')).resolves.toEqual(['68750110']);
    await expect(found('test', 'lochem')).resolves.toEqual(['69599068']);
    await expect(found('kontex', 'Sterksel')).resolves.toEqual([]);
  });

  it('shows a company of a thousand sites once', async () => {
    const hits = await register.search({ kvkNumber: aKvkNumber('90006577') });
    expect(hits.map((hit) => [hit.kvkNumber, hit.kind])).toEqual([['90006577', 'main_site']]);
  });

  it('passes over companies that ended', async () => {
    await expect(found('inactief')).resolves.toEqual([]);
  });
});

describe('an invented company', () => {
  it('has a whole profile', async () => {
    const profile = await register.basicProfile(aKvkNumber('99000001'));
    expect(profile).toMatchObject({
      name: 'Bakkerij De Gouden Korst B.V.',
      statutoryName: 'Bakkerij De Gouden Korst B.V.',
      tradeNames: ['Bakkerij De Gouden Korst B.V.', 'De Gouden Korst'],
      legalForm: 'Besloten Vennootschap',
      startedOn: '2012-04-01',
      employees: 14,
      websites: ['www.goudenkorst.example'],
      mainSite: { siteNumber: '990099000001', address: { houseNumber: '12', place: 'Amsterdam' } },
      siteCount: 1,
    });
    expect(isRsin(profile.rsin)).toBe(true);
  });

  it('can be one person, whose address is shielded and who has no RSIN', async () => {
    await expect(register.basicProfile(aKvkNumber('99000999'))).resolves.toMatchObject({
      subjectType: 'natural_person',
      statutoryName: null,
      rsin: null,
      mainSite: { address: 'shielded' },
    });
  });
});

describe('the manners of the stand-in', () => {
  const get = async (
    path: string,
    init: RequestInit = { headers: { apikey: 'any' } },
  ): Promise<[number, unknown]> => {
    const response = await fetch(`${standIn.url}${path}`, init);
    return [response.status, await response.json()];
  };

  it.each([
    ['/v1/basisprofielen/68750110', {}, 401],
    ['/v1/basisprofielen/68750110', { method: 'POST', headers: { apikey: 'any' } }, 405],
    ['/v1/elders', undefined, 404],
    ['/../elders', undefined, 404],
    ['/v1/basisprofielen/6875011', undefined, 400],
    ['/v1/basisprofielen/69599068/hoofdvestiging', undefined, 404],
    ['/v2/zoeken?naam=test&soort=bv', undefined, 400],
    ['/v2/zoeken?pagina=0', undefined, 400],
    ['/v2/zoeken?pagina=1001', undefined, 400],
    ['/v2/zoeken?resultatenPerPagina=101', undefined, 400],
    ['/v2/zoeken?kvkNummer=1', undefined, 400],
    ['/v2/zoeken?naam=nergens', undefined, 404],
  ])('%s %j is %i with a code', async (path, init, status) => {
    const [actual, body] = await get(path, init);
    expect(actual).toBe(status);
    expect(body).toEqual({
      fout: [{ code: expect.stringMatching(/^IPD\d{4}$/), omschrijving: expect.any(String) }],
    });
  });

  it('pages', async () => {
    const path = '/v2/zoeken?kvkNummer=90006577&resultatenPerPagina=100&pagina=';
    const [, first] = await get(`${path}1`);
    const [, last] = await get(`${path}10`);
    expect(first).toMatchObject({
      pagina: 1,
      totaal: 1000,
      volgende: expect.stringContaining('pagina=2'),
    });
    expect(first).not.toHaveProperty('vorige');
    expect(last).toMatchObject({ vorige: expect.stringContaining('pagina=9') });
    expect(last).not.toHaveProperty('volgende');
    expect((await get(`${path}11`))[0]).toBe(404);
  });

  it('finds by the kind of row, and what ended only when asked', async () => {
    const [, persons] = await get(
      '/v2/zoeken?naam=test&type=rechtspersoon&resultatenPerPagina=100',
    );
    const types = (persons as { resultaten: { type: string }[] }).resultaten.map((row) => row.type);
    expect(new Set(types)).toEqual(new Set(['rechtspersoon']));
    const [status, ended] = await get(
      '/v2/zoeken?kvkNummer=96354429&inclusiefInactieveRegistraties=true',
    );
    expect(status).toBe(200);
    expect(ended).toMatchObject({ resultaten: [{ actief: 'Nee' }, { actief: 'Nee' }] });
  });

  it('serves the parts by themselves as they are in the whole', async () => {
    const [, whole] = await get('/v1/basisprofielen/68750110');
    const [, owner] = await get('/v1/basisprofielen/68750110/eigenaar');
    const [, mainSite] = await get('/v1/basisprofielen/68750110/hoofdvestiging');
    expect(whole).toMatchObject({ _embedded: { eigenaar: owner, hoofdvestiging: mainSite } });
  });

  it('serves nothing of a shielded address', async () => {
    const [, kontex] = await get('/v1/basisprofielen/90001354');
    const [, rows] = await get('/v2/zoeken?kvkNummer=90001354');
    const [, sites] = await get('/v1/basisprofielen/90001354/vestigingen');
    expect(JSON.stringify([kontex, rows, sites])).not.toMatch(/Sterksel|0000XX/);
  });

  it.each([
    ['a number of the real register', [{ ...bakery, kvkNumber: '68750111' }]],
    ['a number beyond the range', [{ ...bakery, kvkNumber: '99001000' }]],
    ['a number before the range', [{ ...bakery, kvkNumber: '99000000' }]],
    ['one number twice', [bakery, bakery]],
  ])('does not start with %s', async (_what, companies) => {
    await expect(startStandIn({ port: 0, companies })).rejects.toThrow(RangeError);
  });

  it('says so when the port is taken', async () => {
    const port = Number(new URL(standIn.url).port);
    await expect(startStandIn({ port, companies: [] })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
