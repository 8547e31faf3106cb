// The made-up companies of the public KvK test environment (numbers and legal forms as published on its developer pages).
// Names, places, site numbers and the RSIN of 68750110 are also theirs as far as known; marked "ours" is filled in by us.
import { RegisteredCompany } from './registered-company';

const OURS = { code: '70221', text: 'Organisatieadviesbureaus' }; // ours, where no activity is known

export const PUBLIC_TEST_COMPANIES: readonly RegisteredCompany[] = [
  {
    kvkNumber: '69599084',
    tradeNames: ['Test EMZ Dagobert', 'Tweede handelsnaam 1MZ', 'Derde handelsnaam 1MZ'],
    legalForm: 'Eenmanszaak',
    legalPerson: false,
    startedOn: '20170918',
    employees: 1,
    sbi: [
      { code: '1011', text: 'Slachterijen (geen pluimvee-)' },
      { code: '1012', text: 'Pluimveeslachterijen' },
      { code: '1013', text: 'Vleesverwerking (niet tot maaltijden)' },
    ],
    nonMailing: true,
    sites: [
      {
        siteNumber: '000038509504',
        name: 'Test EMZ Dagobert',
        address: {
          street: 'Abebe Bikilalaan',
          houseNumber: 17,
          letter: 'M',
          postcode: '1034WL',
          place: 'Amsterdam',
        },
      },
      {
        siteNumber: '000038509520',
        name: 'Test EMZ Nevenvestiging Govert',
        address: {
          street: 'Teststraat', // ours
          houseNumber: 1, // ours
          postcode: '6223GT',
          place: 'Maastricht',
        },
      },
    ],
  },
  {
    kvkNumber: '68750110',
    statutoryName: 'Test BV Donald',
    tradeNames: ['Test BV Donald'],
    legalForm: 'BeslotenVennootschap',
    fullLegalForm: 'Besloten vennootschap met gewone structuur',
    legalPerson: true,
    rsin: '857587973',
    startedOn: '20170519',
    employees: 1,
    sbi: [{ code: '01241', text: 'Teelt van appels en peren' }],
    nonMailing: true,
    sites: [
      {
        siteNumber: '000037178598',
        name: 'Test BV Donald',
        address: {
          street: 'Hizzaarderlaan',
          houseNumber: 3,
          addition: 'A',
          postcode: '8823SJ',
          place: 'Lollum',
        },
      },
      {
        siteNumber: '000037178601',
        name: 'Test BV Donald Nevenvestiging',
        address: {
          street: 'Brinkerinckbaan',
          houseNumber: 1, // ours
          postcode: '7431AA', // ours
          place: 'Diepenveen',
        },
      },
    ],
  },
  {
    kvkNumber: '90001354',
    statutoryName: 'Grand Kontex B.V.',
    tradeNames: ['Grand Kontex B.V.'],
    legalForm: 'BeslotenVennootschap',
    legalPerson: true,
    startedOn: '20200101', // ours
    employees: 2, // ours
    sbi: [OURS],
    sites: [
      {
        siteNumber: '990000541921',
        name: 'Grand Kontex B.V.',
        address: {
          street: 'Afgeschermd',
          houseNumber: 1,
          postcode: '0000XX',
          place: 'Sterksel',
          shielded: true,
        },
      },
    ],
  },
  {
    kvkNumber: '90006577',
    statutoryName: 'Test BV Duizend Vestigingen', // ours
    tradeNames: ['Test BV Duizend Vestigingen'], // ours
    legalForm: 'BeslotenVennootschap',
    legalPerson: true,
    startedOn: '20150600', // ours: a date known to the month only
    employees: 12_000, // ours
    sbi: [OURS],
    sites: Array.from({ length: 1000 }, (_, index) => ({
      siteNumber: `9901${String(index + 1).padStart(8, '0')}`, // ours
      name: `Test BV Duizend Vestigingen ${String(index + 1)}`,
      address: {
        street: 'Testlaan',
        houseNumber: index + 1,
        postcode: '3500AA',
        place: 'Utrecht',
      },
    })),
  },
  {
    kvkNumber: '68727720',
    statutoryName: 'Test NV Katrien',
    tradeNames: ['Test NV Katrien'],
    legalForm: 'NaamlozeVennootschap',
    legalPerson: true,
    startedOn: '20170315', // ours
    employees: 12, // ours
    sbi: [OURS],
    sites: [
      {
        siteNumber: '000037143557',
        name: 'Test NV Katrien',
        address: { street: 'Teststraat', houseNumber: 12, postcode: '9641AA', place: 'Veendam' }, // ours, but for the place
      },
    ],
  },
  {
    kvkNumber: '69599068',
    statutoryName: 'Test Stichting Bolderbast',
    tradeNames: ['Test Stichting Bolderbast'],
    legalForm: 'Stichting',
    legalPerson: true,
    startedOn: '20150622', // ours
    employees: 3, // ours
    sbi: [{ code: '86101', text: 'Universitair medisch centra' }],
    sites: [],
    ownAddress: { street: 'Oosterwal', houseNumber: 1, postcode: '7241AA', place: 'Lochem' }, // number and postcode ours
  },
  {
    kvkNumber: '90000102',
    statutoryName: 'Stichting Free opentrans',
    tradeNames: ['Stichting Free opentrans'],
    legalForm: 'Stichting',
    legalPerson: true,
    startedOn: '20220615', // ours
    employees: 0, // ours
    sbi: [OURS],
    sites: [],
    ownAddress: { street: 'Teststraat', houseNumber: 2, postcode: '2311AA', place: 'Leiden' }, // ours, but for the place
  },
  {
    kvkNumber: '69599076',
    tradeNames: ['Test VOF Guus'],
    legalForm: 'VennootschapOnderFirma',
    legalPerson: false,
    startedOn: '20170401', // ours
    employees: 4, // ours
    sbi: [OURS],
    sites: [
      {
        siteNumber: '000038509474',
        name: 'Test VOF Guus',
        address: { street: 'Teststraat', houseNumber: 4, postcode: '1315AA', place: 'Almere' }, // ours, but for the place
      },
    ],
  },
  {
    kvkNumber: '90001745',
    tradeNames: ['Global Kontex - MA'],
    legalForm: 'Maatschap',
    legalPerson: false,
    startedOn: '00000000', // ours: a date not known at all
    employees: 2, // ours
    sbi: [OURS],
    sites: [
      {
        siteNumber: '990000637800',
        name: 'Global Kontex - MA',
        address: { street: 'Teststraat', houseNumber: 5, postcode: '5611AA', place: 'Eindhoven' }, // ours
      },
    ],
  },
  {
    kvkNumber: '96354429',
    statutoryName: 'Test Coöperatie Inactief U.A.', // ours
    tradeNames: ['Test Coöperatie Inactief'], // ours
    legalForm: 'Cooperatie',
    legalPerson: true,
    startedOn: '20100301', // ours
    endedOn: '20231231', // ours
    employees: 0,
    sbi: [OURS],
    sites: [
      {
        siteNumber: '990001987781',
        name: 'Test Coöperatie Inactief',
        address: { street: 'Teststraat', houseNumber: 6, postcode: '6811AA', place: 'Arnhem' }, // ours
      },
    ],
  },
];

export interface ErrorReply {
  status: number;
  code: string;
  text: string;
}

/** The numbers that answer with an error; which error is ours. */
export const PUBLIC_TEST_ERRORS: ReadonlyMap<string, ErrorReply> = new Map([
  ['90004973', { status: 500, code: 'IPD9999', text: 'Er is een technische fout opgetreden.' }],
  [
    '90002903',
    { status: 404, code: 'IPD1002', text: 'De gegevens zijn tijdelijk niet beschikbaar.' },
  ],
]);
