// What somebody fills in to register an organisation, what of it is sent, and which fields cannot stay empty.
import type { RegistrationBody } from '../api/register';
import type { Profile } from '../api/trade-register';

export type Sector = RegistrationBody['sector'];
export type Country = NonNullable<RegistrationBody['country']>;

export interface RegistrationForm {
  origin: RegistrationBody['origin'];
  sector: Sector | '';
  phone: string;
  position: string;
  website: string;
  kvkNumber: string;
  tradeName: string;
  country: Country | '';
  foreignNumber: string;
  name: string;
  legalForm: string;
  street: string;
  houseNumber: string;
  postcode: string;
  place: string;
  proofNote: string;
}

export type FormField = Exclude<keyof RegistrationForm, 'origin'>;

export const emptyForm: RegistrationForm = {
  origin: 'trade_register',
  sector: '',
  phone: '',
  position: '',
  website: '',
  kvkNumber: '',
  tradeName: '',
  country: '',
  foreignNumber: '',
  name: '',
  legalForm: '',
  street: '',
  houseNumber: '',
  postcode: '',
  place: '',
  proofNote: '',
};

const always = ['sector', 'phone', 'position'] as const;
const address = ['legalForm', 'street', 'houseNumber', 'postcode'] as const;

/** In the order in which they are asked. */
export function fieldsOf({ origin }: RegistrationForm, profile?: Profile): readonly FormField[] {
  switch (origin) {
    case 'trade_register':
      return [
        ...(namesIn(profile).length > 1 ? (['tradeName'] as const) : []),
        ...(profile && asksPlace(profile) ? (['place'] as const) : []),
        ...always,
        'website',
      ];
    case 'foreign':
      return [
        'country',
        'foreignNumber',
        'name',
        ...address,
        'place',
        'proofNote',
        ...always,
        'website',
      ];
    case 'unregistered':
      return ['name', ...address, 'place', 'proofNote', ...always, 'website'];
  }
}

/** What the person has to fill in; whether it can be right is for the API to say. */
export function missingIn(form: RegistrationForm, profile?: Profile): readonly FormField[] {
  const optional: readonly FormField[] = [...address, 'website'];
  return fieldsOf(form, profile).filter(
    (field) => !optional.includes(field) && form[field].trim() === '',
  );
}

/** A sentence for what is short of the least the API takes stays with the API; here only what belongs to this origin. */
export function bodyOf(form: RegistrationForm, profile?: Profile): RegistrationBody {
  const { origin, sector, phone, position, website } = form;
  const filled = Object.fromEntries(
    fieldsOf(form, profile)
      .filter((field) => form[field].trim() !== '')
      .map((field) => [field, form[field].trim()]),
  );
  return {
    ...filled,
    origin,
    // Asked for before this; an unknown value comes back as an error at the field.
    sector: sector as Sector,
    phone: phone.trim(),
    position: position.trim(),
    website: website.trim() === '' ? null : website.trim(),
    ...(origin === 'trade_register' ? { kvkNumber: form.kvkNumber } : {}),
  };
}

/** The names the organisation may go by; the statutory one counts as well. */
export function namesIn(profile: Profile | undefined): readonly string[] {
  if (!profile) return [];
  return [...new Set([profile.name, ...profile.tradeNames, profile.statutoryName ?? profile.name])];
}

/** The register has no address, or shields it: the place is asked. */
export const asksPlace = ({ address: known }: Profile): boolean => !known?.place;
