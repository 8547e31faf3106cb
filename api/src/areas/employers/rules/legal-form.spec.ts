// Proves which legal forms are legal persons; all others must fall on the side that protects people.
import { subjectTypeOf } from './legal-form';

describe('the subject behind a legal form', () => {
  it.each([
    'BV',
    'B.V.',
    'bv',
    '  BV ',
    'Besloten Vennootschap',
    'BeslotenVennootschap',
    'Besloten vennootschap met gewone structuur',
    'NV',
    'N.V.',
    'Naamloze Vennootschap',
    'NaamlozeVennootschap',
    'SE',
    'Europese naamloze vennootschap (Societas Europaea)',
    'Stichting',
    'Vereniging',
    'Vereniging van Eigenaars',
    'Vereniging met volledige rechtsbevoegdheid',
    'Coöperatie',
    'Cooperatie met uitsluiting van aansprakelijkheid',
    'Coo\u0308peratie',
    'Coöperatieve vereniging U.A.',
    'Onderlinge Waarborg Maatschappij',
    'Onderlinge waarborgmaatschappij',
    'Publiekrechtelijke Rechtspersoon',
    'Publiekrechtelijke Rechtspersoon: Zelfstandig Bestuursorgaan (ZBO)',
    'Overige Privaatrechtelijke Rechtspersoon',
    'Kerkgenootschap',
  ])('%s is a legal person', (form) => {
    expect(subjectTypeOf(form)).toBe('legal_person');
  });

  it.each([
    'Eenmanszaak',
    'VOF',
    'Vennootschap onder firma',
    'VennootschapOnderFirma',
    'Maatschap',
    'CV',
    'Commanditaire Vennootschap',
    'Rederij',
    'Besloten vennootschap in oprichting',
    'B.V. i.o.',
    'Buitenlandse rechtsvorm',
    'Eenmanszaak met besloten vennootschap',
    'Bvba',
    'Onbekend',
    '   ',
    '',
  ])('%s counts as a natural person', (form) => {
    expect(subjectTypeOf(form)).toBe('natural_person');
  });

  it('protects people where the form is missing', () => {
    expect(subjectTypeOf(null)).toBe('natural_person');
  });

  it('does not look beyond a sensible length', () => {
    expect(subjectTypeOf(`${' '.repeat(200)}stichting`)).toBe('natural_person');
    expect(subjectTypeOf(`stichting ${'x'.repeat(1_000_000)}`)).toBe('legal_person');
  });
});
