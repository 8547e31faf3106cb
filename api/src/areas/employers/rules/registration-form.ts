// What a registration must say for each origin, and what it cannot say because the trade register tells it.
import type { FieldProblem } from '../../../kernel/errors/problem';
import { readKvkNumber } from './kvk-number';
import type { Origin } from './origin';
import type { Sector } from './sectors';

/** What somebody gives to register an organisation; which fields are wanted depends on the origin. */
export interface RegistrationForm {
  readonly origin: Origin;
  readonly sector: Sector;
  readonly phone: string;
  readonly position: string;
  readonly website?: string | null | undefined;
  readonly kvkNumber?: string | undefined;
  readonly tradeName?: string | undefined;
  readonly country?: string | undefined;
  readonly foreignNumber?: string | undefined;
  readonly name?: string | undefined;
  readonly legalForm?: string | undefined;
  readonly street?: string | undefined;
  readonly houseNumber?: string | undefined;
  readonly postcode?: string | undefined;
  readonly place?: string | undefined;
  readonly proofNote?: string | undefined;
}

type Field = Exclude<
  keyof RegistrationForm,
  'origin' | 'sector' | 'phone' | 'position' | 'website'
>;

const wanted: { readonly [O in Origin]: readonly Field[] } = {
  trade_register: ['kvkNumber'],
  foreign: ['country', 'foreignNumber', 'name', 'place', 'proofNote'],
  unregistered: ['name', 'place', 'proofNote'],
};

const welcome: { readonly [O in Origin]: readonly Field[] } = {
  trade_register: ['tradeName', 'place'],
  foreign: ['legalForm', 'street', 'houseNumber', 'postcode'],
  unregistered: ['legalForm', 'street', 'houseNumber', 'postcode'],
};

const fields: readonly Field[] = [
  'kvkNumber',
  'tradeName',
  'country',
  'foreignNumber',
  'name',
  'legalForm',
  'street',
  'houseNumber',
  'postcode',
  'place',
  'proofNote',
];

/** The fields that are missing, do not belong to this origin, or cannot be right; empty when the form is good. */
export function objectionsToForm(form: RegistrationForm): FieldProblem[] {
  const missing = wanted[form.origin].filter((field) => !form[field]);
  const strange = fields.filter(
    (field) =>
      form[field] !== undefined &&
      !wanted[form.origin].includes(field) &&
      !welcome[form.origin].includes(field),
  );
  const problems: FieldProblem[] = [
    ...missing.map((field) => ({ pointer: `/${field}`, code: 'field.required' })),
    ...strange.map((field) => ({ pointer: `/${field}`, code: 'field.whitelistValidation' })),
  ];
  if (form.kvkNumber && !strange.includes('kvkNumber') && !readKvkNumber(form.kvkNumber))
    problems.push({ pointer: '/kvkNumber', code: 'employers.not-a-kvk-number' });
  if (form.origin === 'foreign' && form.country === 'NL')
    problems.push({ pointer: '/country', code: 'employers.not-foreign' });
  return problems;
}
