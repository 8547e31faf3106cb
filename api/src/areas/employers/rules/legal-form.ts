// Decides by the legal form whether an employer's data is that of a legal person or of people (GDPR applies in full).

/** Sole traders, partnerships and everything unknown count as natural persons: the side that protects people. */
export type SubjectType = 'legal_person' | 'natural_person';

// The names begin like this in the trade register, often with more behind it ("... met gewone structuur").
const LEGAL_PERSONS = [
  'besloten vennootschap',
  'naamloze vennootschap',
  'europese naamloze vennootschap',
  'europese vennootschap',
  'societas europaea',
  'stichting',
  'vereniging',
  'cooperatie',
  'cooperatieve vereniging',
  'europese cooperatieve vennootschap',
  'onderlinge waarborg maatschappij',
  'onderlinge waarborgmaatschappij',
  'publiekrechtelijke rechtspersoon',
  'overige privaatrechtelijke rechtspersoon',
  'kerkgenootschap',
  'bv',
  'nv',
  'se',
];

// A company that is being founded is no legal person yet; its founders answer for it.
const BEING_FOUNDED = /\b(in oprichting|io)\b/;

/** The kind of subject behind a legal form as the trade register words it. */
export function subjectTypeOf(legalForm: string | null): SubjectType {
  if (legalForm === null) return 'natural_person';
  const words = plainWords(legalForm);
  const known = LEGAL_PERSONS.some((form) => words === form || words.startsWith(`${form} `));
  return known && !BEING_FOUNDED.test(words) ? 'legal_person' : 'natural_person';
}

/** Lower case without accents and dots, with the words of 'BeslotenVennootschap' apart. */
function plainWords(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
