// What each origin asks and refuses, field by field.
import { objectionsToForm, type RegistrationForm } from './registration-form';

const always = { sector: 'welfare', phone: '030 555 01 46', position: 'teamleider' } as const;
const dutch: RegistrationForm = { ...always, origin: 'trade_register', kvkNumber: '68750110' };
const foreign: RegistrationForm = {
  ...always,
  origin: 'foreign',
  country: 'BE',
  foreignNumber: '0403.170.701',
  name: 'Jeugdhulp Kempen',
  place: 'Turnhout',
  proofNote: 'Uittreksel KBO',
};
const unregistered: RegistrationForm = {
  ...always,
  origin: 'unregistered',
  name: 'Buurthuis De Brug',
  place: 'Utrecht',
  proofNote: 'Besluit van de gemeente',
};
const pointers = (form: RegistrationForm) =>
  objectionsToForm(form).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the form of a registration', () => {
  it('is good when it says what its origin asks', () => {
    expect(pointers(dutch)).toEqual([]);
    expect(pointers({ ...dutch, tradeName: 'Donald', place: 'Lollum' })).toEqual([]);
    expect(pointers(foreign)).toEqual([]);
    expect(pointers({ ...unregistered, legalForm: 'Stichting', street: 'Kade' })).toEqual([]);
  });

  it.each([
    [{ ...dutch, kvkNumber: undefined }, ['/kvkNumber field.required']],
    [{ ...dutch, kvkNumber: '1234' }, ['/kvkNumber employers.not-a-kvk-number']],
    [{ ...dutch, name: 'My own words' }, ['/name field.whitelistValidation']],
    [{ ...dutch, country: 'BE' }, ['/country field.whitelistValidation']],
    [{ ...foreign, country: 'NL' }, ['/country employers.not-foreign']],
    [{ ...foreign, kvkNumber: '1' }, ['/kvkNumber field.whitelistValidation']],
    [{ ...foreign, proofNote: undefined }, ['/proofNote field.required']],
    [{ ...unregistered, country: 'NL' }, ['/country field.whitelistValidation']],
    [
      { ...always, origin: 'unregistered' },
      ['/name field.required', '/place field.required', '/proofNote field.required'],
    ],
  ] as [RegistrationForm, string[]][])('points at the fields of %j', (form, expected) => {
    expect(pointers(form)).toEqual(expected);
  });
});
