// Makes register entries for the invented employers of the demo story and of the tests.
import { isRsin } from '../../rules/rsin';
import { RegisteredCompany } from './registered-company';

/**
 * One invented employer. Its number lies in the range we keep for the demo, 99000001 to 99000999. These numbers must
 * never be a real firm's: the stand-in alone knows them, and the real register is never asked for one.
 */
export interface DemoCompany {
  kvkNumber: string;
  name: string;
  tradeNames?: readonly string[];
  legalForm: DemoLegalForm;
  sbi: { code: string; text: string };
  street: string;
  houseNumber: number;
  postcode: string;
  place: string;
  phone: string;
  /** Of mail and website; best under '.example', which nobody can own. */
  domain: string;
  employees: number;
  /** YYYYMMDD. */
  startedOn: string;
  shieldedAddress?: boolean;
}

export type DemoLegalForm =
  | 'Besloten Vennootschap'
  | 'Naamloze Vennootschap'
  | 'Stichting'
  | 'Vereniging'
  | 'Coöperatie'
  | 'Publiekrechtelijke Rechtspersoon'
  | 'Eenmanszaak'
  | 'Vennootschap onder firma'
  | 'Maatschap';

const PERSONAL_FORMS: readonly DemoLegalForm[] = [
  'Eenmanszaak',
  'Vennootschap onder firma',
  'Maatschap',
];
const FIRST = 99_000_001;
const LAST = 99_000_999;

/** Whether a number is one of ours, so that the product can keep the demo and the real register apart. */
export function isDemoNumber(kvkNumber: string): boolean {
  const number = Number(kvkNumber);
  return /^\d{8}$/.test(kvkNumber) && number >= FIRST && number <= LAST;
}

/** The register entry of an invented employer. Throws a RangeError for a number outside the range. */
export function registerDemoCompany(company: DemoCompany): RegisteredCompany {
  if (!isDemoNumber(company.kvkNumber)) throw new RangeError('not a number of the demo range');
  const legalPerson = !PERSONAL_FORMS.includes(company.legalForm);
  const hasRsin = company.legalForm !== 'Eenmanszaak'; // partnerships have one too
  return {
    kvkNumber: company.kvkNumber,
    ...(legalPerson ? { statutoryName: company.name } : {}),
    tradeNames: [company.name, ...(company.tradeNames ?? [])],
    legalForm: company.legalForm,
    legalPerson,
    ...(hasRsin ? { rsin: inventedRsin(company.kvkNumber) } : {}),
    startedOn: company.startedOn,
    employees: company.employees,
    sbi: [company.sbi],
    websites: [`www.${company.domain}`],
    sites: [
      {
        siteNumber: `9900${company.kvkNumber}`,
        name: company.name,
        address: {
          street: company.street,
          houseNumber: company.houseNumber,
          postcode: company.postcode,
          place: company.place,
          shielded: company.shieldedAddress ?? false,
        },
      },
    ],
  };
}

/** A number that passes the eleven test, another for each company, beginning with 99 like the rest of the range. */
function inventedRsin(kvkNumber: string): string {
  for (let eight = Number(kvkNumber); ; eight += 1000) {
    const found = Array.from({ length: 10 }, (_, check) => `${String(eight)}${String(check)}`).find(
      isRsin,
    );
    if (found) return found;
  }
}
