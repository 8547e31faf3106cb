// What submission needs: every gap at its field, with a sentence that says what to do.
import { parsePlainDate } from '../../../kernel/clock/plain-date';
import { Sentences } from '../../../kernel/i18n/sentences';
import { fewestWords, isComplete, missingAnswers, requiredFields } from './required';
import { contentOf, emptyContent, type VacancyContent } from './vacancy-content';

const complete: VacancyContent = {
  ...emptyContent,
  title: 'Jongerenwerk',
  body: 'woord '.repeat(fewestWords),
  tasks: ['Begeleiden'],
  learningGoals: ['Contact leggen'],
  type: 'work_internship',
  programmeIds: ['p1'],
  place: 'Utrecht',
  daysPerWeek: 4,
  hoursPerWeek: 32,
  startsOn: parsePlainDate('2027-02-01'),
  weeks: 20,
  allowance: 0,
  travelCosts: false,
  supervisorName: 'Farah',
  supervisorPosition: 'jongerenwerker',
  supervisionHours: 0,
  closesOn: parsePlainDate('2026-12-11'),
};

describe('what a vacancy must say before it is reviewed', () => {
  it('is complete with an answer to everything, also when the answer is none', () => {
    expect(missingAnswers(complete)).toEqual([]);
    expect(isComplete(complete)).toBe(true);
  });

  it('misses everything in an empty draft, in the order of the form', () => {
    expect(missingAnswers(emptyContent).map(({ pointer }) => pointer)).toEqual(
      requiredFields.map((field) => `/${field}`),
    );
  });

  it.each(requiredFields.map((field) => [field]))(
    'points at %s alone when it is empty',
    (field) => {
      const source = field === 'placeId' ? 'place' : field;
      const content = { ...complete, [source]: emptyContent[source] };
      expect(missingAnswers(content)).toMatchObject([
        { pointer: `/${field}`, code: `vacancies.required.${field}` },
      ]);
      expect(isComplete(content)).toBe(false);
    },
  );

  it('wants a text that says something', () => {
    const short = { ...complete, body: 'woord '.repeat(fewestWords - 1) };
    expect(missingAnswers(short)).toEqual([
      { pointer: '/body', code: 'vacancies.required.body', params: { words: fewestWords } },
    ]);
    expect(missingAnswers({ ...complete, tasks: [''] })).toHaveLength(1);
  });

  it('has a sentence for every gap in each language', () => {
    const sentences = new Sentences();
    for (const field of requiredFields)
      for (const language of ['nl', 'en'] as const)
        expect([field, sentences.has(language, 'problems', `vacancies.required.${field}`)]).toEqual(
          [field, true],
        );
  });

  it('takes the fields of a content out of a row that carries more', () => {
    const row = { ...complete, number: 3, state: 'draft' };
    expect(contentOf(row)).toEqual(complete);
  });
});
