// Proves what is made of each answer of the KvK API, good and hostile, without any network.
import fc from 'fast-check';
import { parsePlainDate } from '../../../kernel/clock/plain-date';
import { isKvkNumber } from '../rules/kvk-number';
import { ProfileAnswers, readHits, readProfile } from './kvk-answers';
import { TradeRegisterProfile } from './trade-register';
import { Nonsense } from './untrusted';

const number = '68750110';
const at = new Date('2026-11-24T09:00:00Z');
const today = parsePlainDate('2026-11-24');

function base(changes: object = {}): Record<string, unknown> {
  return { kvkNummer: number, naam: 'Test BV Donald', ...changes };
}

function read(answers: Partial<ProfileAnswers>, day = today): TradeRegisterProfile {
  if (!isKvkNumber(number)) throw new Error('a spec needs a good number');
  const all = { base: base(), owner: null, mainSite: null, sites: null, ...answers };
  return readProfile(number, all, { at, today: day });
}

describe('a profile', () => {
  it('is read from a full answer', () => {
    const profile = read({
      base: base({
        indNonMailing: 'Nee',
        statutaireNaam: 'Donald Holding B.V.',
        materieleRegistratie: { datumAanvang: '20170519' },
        totaalWerkzamePersonen: 12,
        handelsnamen: [
          { naam: 'Tweede', volgorde: 1 },
          { naam: 'Eerste', volgorde: 0 },
          { naam: 'Eerste', volgorde: 2 },
        ],
        sbiActiviteiten: [
          { sbiCode: '0111', sbiOmschrijving: 'Granen', indHoofdactiviteit: 'Nee' },
          { sbiCode: '01241', sbiOmschrijving: 'Appels en peren', indHoofdactiviteit: 'Ja' },
        ],
      }),
      owner: {
        rsin: '857587973',
        rechtsvorm: 'BV',
        uitgebreideRechtsvorm: 'Besloten vennootschap',
      },
      mainSite: {
        vestigingsnummer: '000037178598',
        eersteHandelsnaam: 'Derde',
        websites: ['www.donald.example'],
        adressen: [
          { type: 'correspondentieadres', straatnaam: 'Postbus', plaats: 'Rommeldam' },
          {
            type: 'bezoekadres',
            indAfgeschermd: 'Nee',
            straatnaam: 'Hizzaarderlaan',
            huisnummer: 3,
            huisletter: 'B',
            huisnummerToevoeging: 'bis',
            postcode: '8823 sj',
            plaats: 'Lollum',
            land: 'Nederland',
          },
        ],
      },
      sites: { totaalAantalVestigingen: 2 },
    });
    expect(profile).toEqual({
      kvkNumber: number,
      statutoryName: 'Donald Holding B.V.',
      name: 'Eerste',
      tradeNames: ['Eerste', 'Tweede', 'Derde'],
      legalForm: 'Besloten vennootschap',
      subjectType: 'legal_person',
      rsin: '857587973',
      active: true,
      startedOn: '2017-05-19',
      endedOn: null,
      sbi: [
        { code: '01241', text: 'Appels en peren', version: 'SBI 2025' },
        { code: '0111', text: 'Granen', version: 'SBI 2025' },
      ],
      employees: 12,
      mainSite: {
        siteNumber: '000037178598',
        name: 'Derde',
        address: {
          street: 'Hizzaarderlaan',
          houseNumber: '3B bis',
          postcode: '8823SJ',
          place: 'Lollum',
          country: 'Nederland',
        },
      },
      ownAddress: null,
      websites: ['www.donald.example'],
      nonMailing: false,
      siteCount: 2,
      retrievedAt: at,
    });
  });

  it('is read from the least there can be, on the side that protects people', () => {
    expect(read({})).toEqual({
      kvkNumber: number,
      statutoryName: null,
      name: 'Test BV Donald',
      tradeNames: [],
      legalForm: null,
      subjectType: 'natural_person',
      rsin: null,
      active: true,
      startedOn: null,
      endedOn: null,
      sbi: [],
      employees: null,
      mainSite: null,
      ownAddress: null,
      websites: [],
      nonMailing: true,
      siteCount: null,
      retrievedAt: at,
    });
  });

  it.each([
    [null, 'profile'],
    [[], 'profile'],
    ['text', 'profile'],
    [{}, 'kvkNummer'],
    [base({ kvkNummer: '68750111' }), 'kvkNummer'],
    [base({ kvkNummer: 68750110 }), 'kvkNummer'],
    [{ kvkNummer: number }, 'naam'],
    [base({ naam: 7 }), 'naam'],
    [base({ naam: 'x'.repeat(501) }), 'naam'],
    [base({ statutaireNaam: ['Donald'] }), 'statutaireNaam'],
    [base({ materieleRegistratie: '20170519' }), 'materieleRegistratie'],
    [base({ materieleRegistratie: [] }), 'materieleRegistratie'],
    [base({ materieleRegistratie: { datumEinde: 20231231 } }), 'datumEinde'],
    [base({ materieleRegistratie: { datumEinde: true } }), 'datumEinde'],
  ])('is not made of %j', (answer, what) => {
    expect(() => read({ base: answer })).toThrow(new Nonsense(what));
  });

  it.each([{ rechtsvorm: 7 }, { uitgebreideRechtsvorm: {} }])(
    'is not made where the legal form is %j',
    (owner) => {
      expect(() => read({ owner })).toThrow(Nonsense);
    },
  );

  it.each([
    [undefined, true, null],
    ['20231231', false, '2023-12-31'],
    ['20231200', false, null],
    ['00000000', false, null],
    ['20261124', false, '2026-11-24'],
    ['20261125', true, '2026-11-25'],
  ])('that ends on %j: active %p, ended on %j', (datumEinde, active, endedOn) => {
    const profile = read({ base: base({ materieleRegistratie: { datumEinde } }) });
    expect([profile.active, profile.endedOn]).toEqual([active, endedOn]);
  });

  it('has the short legal form where there is no long one', () => {
    expect(read({ owner: { rechtsvorm: 'Stichting' } })).toMatchObject({
      legalForm: 'Stichting',
      subjectType: 'legal_person',
    });
  });

  it.each(['857587974', '12345678', 857587973, '857587973 ', null])(
    'has no RSIN from %j',
    (rsin) => {
      expect(read({ owner: { rsin } }).rsin).toBeNull();
    },
  );

  it('tells the edition of the activity codes by the day', () => {
    const answer = base({ sbiActiviteiten: [{ sbiCode: '01241' }] });
    const version = (day: string): string | undefined =>
      read({ base: answer }, parsePlainDate(day)).sbi[0]?.version;
    expect(version('2025-09-05')).toBe('SBI 2008');
    expect(version('2025-09-06')).toBe('SBI 2025');
  });

  it.each(['0', '1234567', 'A123', '', null, 1241])(
    'leaves the activity code %j out',
    (sbiCode) => {
      expect(read({ base: base({ sbiActiviteiten: [{ sbiCode }] }) }).sbi).toEqual([]);
    },
  );

  it.each(['37178598', '0000371785981', 37178598, null])(
    'has no main site numbered %j',
    (vestigingsnummer) => {
      expect(read({ mainSite: { vestigingsnummer } }).mainSite).toBeNull();
    },
  );

  it.each(['62', '620100'])('takes the activity code %s', (sbiCode) => {
    expect(read({ base: base({ sbiActiviteiten: [{ sbiCode }] }) }).sbi).toHaveLength(1);
  });

  it('puts trade names in their order, those without one last', () => {
    const handelsnamen = [{ naam: 'C' }, { naam: 'B', volgorde: 2 }, { naam: 'A', volgorde: 1 }];
    expect(read({ base: base({ handelsnamen }) }).tradeNames).toEqual(['A', 'B', 'C']);
  });

  it('keeps lists short', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ naam: `Naam ${String(index)}` }));
    const websites = Array.from({ length: 500 }, (_, index) => `www${String(index)}.example`);
    const profile = read({ base: base({ handelsnamen: many }), owner: { websites } });
    expect(profile.tradeNames).toHaveLength(20);
    expect(profile.websites).toHaveLength(20);
  });
});

describe('the hits of a search', () => {
  const row = { kvkNummer: number, naam: 'Test BV Donald', type: 'hoofdvestiging' };

  it('are one for each number, from the best row', () => {
    const hits = readHits({
      resultaten: [
        { ...row, type: 'rechtspersoon' },
        { ...row, type: 'nevenvestiging', naam: 'Neven' },
        {
          ...row,
          vestigingsnummer: '000037178598',
          adres: { binnenlandsAdres: { straatnaam: 'Hizzaarderlaan', plaats: 'Lollum' } },
        },
        { ...row, type: 'nevenvestiging', naam: 'Nog een' },
        { ...row, kvkNummer: '69599068', type: 'rechtspersoon', actief: 'Nee' },
      ],
    });
    expect(hits).toEqual([
      {
        kvkNumber: number,
        name: 'Test BV Donald',
        kind: 'main_site',
        siteNumber: '000037178598',
        street: 'Hizzaarderlaan',
        place: 'Lollum',
        active: null,
      },
      {
        kvkNumber: '69599068',
        name: 'Test BV Donald',
        kind: 'legal_person',
        siteNumber: null,
        street: null,
        place: null,
        active: false,
      },
    ]);
  });

  it('prefer a site over the legal person, in whatever order they come', () => {
    const site = { ...row, type: 'nevenvestiging', naam: 'Neven' };
    const person = { ...row, type: 'rechtspersoon' };
    expect(readHits({ resultaten: [site, person] })[0]?.name).toBe('Neven');
    expect(readHits({ resultaten: [person, site] })[0]?.name).toBe('Neven');
  });

  it.each([
    { ...row, kvkNummer: 68750110 },
    { ...row, kvkNummer: '123' },
    { ...row, naam: null },
    { ...row, type: 'constructor' },
    { ...row, type: 7 },
    'text',
    null,
    [],
  ])('leave the row %j out', (bad) => {
    expect(readHits({ resultaten: [bad] })).toEqual([]);
  });

  it('are at most twenty', () => {
    const resultaten = Array.from({ length: 90 }, (_, i) => ({
      ...row,
      kvkNummer: String(10_000_000 + i),
    }));
    expect(readHits({ resultaten })).toHaveLength(20);
  });

  it.each([null, {}, [], { resultaten: null }, { resultaten: {} }, { resultaten: 'x' }])(
    'are not made of %j',
    (answer) => {
      expect(() => readHits(answer)).toThrow(Nonsense);
    },
  );
});

describe('any JSON at all', () => {
  it('gives a profile of our number, or nonsense', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    const keys = fc.constantFrom(
      'kvkNummer',
      'naam',
      'statutaireNaam',
      'handelsnamen',
      'materieleRegistratie',
      'datumEinde',
      'sbiActiviteiten',
      'rechtsvorm',
      'rsin',
      'adressen',
      'websites',
      'vestigingsnummer',
      '__proto__',
    );
    const resource = fc.oneof(value, fc.dictionary(keys, value));
    fc.assert(
      fc.property(resource, resource, resource, resource, (some, owner, mainSite, sites) => {
        const answer =
          Array.isArray(some) || some === null ? some : { ...base(), ...(some as object) };
        try {
          expect(read({ base: answer, owner, mainSite, sites }).kvkNumber).toBe(number);
        } catch (error) {
          expect(error).toBeInstanceOf(Nonsense);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
