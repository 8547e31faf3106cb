// What a registration makes known of an organisation: the row, its main site, and each fact with where it came from.
import { employersProblems } from '../employers.errors';
import type { KvkNumber } from '../rules/kvk-number';
import { subjectTypeOf } from '../rules/legal-form';
import type { RegistrationForm } from '../rules/registration-form';
import type { Employer } from '../store/employer.entity';
import type { FactValues } from '../store/facts';
import type { Address, TradeRegisterProfile } from '../trade-register/trade-register';
import { readWebsite } from './contact-details';

export interface NewEmployer {
  readonly row: Pick<Employer, 'name' | 'statutoryName' | 'subjectType'> & Partial<Employer>;
  readonly address: KnownAddress;
  readonly siteNumber: string | null;
  readonly fromRegister: FactValues;
  readonly fromEmployer: FactValues;
}

interface KnownAddress {
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly postcode: string | null;
  readonly place: string;
}

/** Refuses a registration that ended, a trade name the register does not have, and a place nobody told. */
export function fromTradeRegister(
  form: RegistrationForm,
  kvkNumber: KvkNumber,
  profile: TradeRegisterProfile,
): NewEmployer {
  if (!profile.active)
    throw refused('employers.registration-ended', '/kvkNumber', profile.endedOn ?? '');
  const names = [...new Set([...profile.tradeNames, profile.statutoryName ?? profile.name])];
  const name = form.tradeName ?? profile.name;
  if (!names.includes(name) && name !== profile.name)
    throw refused('employers.trade-name-unknown', '/tradeName');
  const told = addressIn(profile);
  const place = told?.place ?? form.place;
  if (!place) throw refused('employers.place-unknown', '/place');
  const address: KnownAddress = {
    street: told?.street ?? null,
    houseNumber: told?.houseNumber ?? null,
    postcode: told?.postcode ?? null,
    place,
  };
  const [activity] = profile.sbi;
  const ownWebsite = form.website ? readWebsite(form.website) : null;
  const [registeredWebsite = null] = profile.websites;
  return {
    row: {
      name,
      statutoryName: profile.statutoryName ?? profile.name,
      tradeNames: profile.tradeNames,
      kvkNumber,
      rsin: profile.rsin,
      legalForm: profile.legalForm,
      subjectType: profile.subjectType,
      sbiCode: activity?.code ?? null,
      sbiVersion: activity?.version ?? null,
      sbiText: activity?.text ?? null,
      employees: profile.employees,
      website: ownWebsite ?? (registeredWebsite === null ? null : readWebsite(registeredWebsite)),
    },
    address,
    siteNumber: profile.mainSite?.siteNumber ?? null,
    fromRegister: {
      statutory_name: profile.statutoryName,
      trade_names: profile.tradeNames.join(', '),
      kvk_number: kvkNumber,
      rsin: profile.rsin,
      legal_form: profile.legalForm,
      active_since: profile.startedOn,
      activity: activity ? `${activity.text} (${activity.code}, ${activity.version})` : null,
      employees: profile.employees === null ? null : String(profile.employees),
      address: told ? inOneLine({ ...address, place: told.place ?? '' }) : null,
      website: registeredWebsite,
    },
    fromEmployer: {
      address: told?.place ? null : place,
      website: ownWebsite,
    },
  };
}

/** Everything is the organisation's own word, until a coordinator looked at its proof. */
export function byHand(form: RegistrationForm): NewEmployer {
  const { name = '', place = '' } = form;
  const website = form.website ? readWebsite(form.website) : null;
  const address: KnownAddress = {
    street: form.street ?? null,
    houseNumber: form.houseNumber ?? null,
    postcode: form.postcode ?? null,
    place,
  };
  return {
    row: {
      name,
      statutoryName: name,
      country: form.country ?? 'NL',
      foreignNumber: form.foreignNumber ?? null,
      proofNote: form.proofNote ?? null,
      legalForm: form.legalForm ?? null,
      subjectType: subjectTypeOf(form.legalForm ?? null),
      website,
    },
    address,
    siteNumber: null,
    fromRegister: {},
    fromEmployer: {
      statutory_name: name,
      country: form.country ?? 'NL',
      foreign_number: form.foreignNumber ?? null,
      legal_form: form.legalForm ?? null,
      address: inOneLine(address),
      website,
      proof: form.proofNote ?? null,
    },
  };
}

/** Null for an address that is shielded, because somebody may live there, or that the register does not have. */
function addressIn(profile: TradeRegisterProfile): Address | null {
  const address = profile.mainSite?.address ?? profile.ownAddress;
  return address === null || address === 'shielded' ? null : address;
}

/** 'Kanaaldijk 114, 3439 AA Nieuwegein'. */
function inOneLine(address: KnownAddress): string {
  const street = [address.street, address.houseNumber].filter(Boolean).join(' ');
  const place = [address.postcode, address.place].filter(Boolean).join(' ');
  return [street, place].filter(Boolean).join(', ');
}

function refused(
  code: 'employers.registration-ended' | 'employers.trade-name-unknown' | 'employers.place-unknown',
  pointer: string,
  on = '',
) {
  return employersProblems[code]({ params: { on }, errors: [{ pointer, code, params: { on } }] });
}
