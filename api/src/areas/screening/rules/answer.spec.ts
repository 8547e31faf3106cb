// Which answers fit a question, and what is still missing.
import { answered, itemOf } from '../../../testing/judged-items';
import { goodAnswer } from '../../../testing/a-screening';
import { baseTemplate } from '../template/base-template';
import {
  formFaults,
  isAnswered,
  isNotApplicable,
  longestText,
  missingAt,
  noteIsWanted,
  sameContent,
  type AnswerValue,
} from './answer';
import { programmesMissing, questionsMissing } from './completeness';

const faults = (key: string, content: Parameters<typeof answered>[0]) =>
  formFaults(itemOf(key), answered(content)).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the form of an answer', () => {
  it('fits every question when it is a good one', () => {
    const wrong = baseTemplate.items.filter(
      (item) => item.asked && formFaults(item, goodAnswer(item)).length > 0,
    );
    expect(wrong).toEqual([]);
  });

  it('may be blank while it is being written', () => {
    expect(faults('costs', {})).toEqual([]);
  });

  it.each<[string, AnswerValue, string]>([
    ['costs', 'ja', 'field.isBoolean'],
    ['costs', 1, 'field.isBoolean'],
    ['induction', true, 'field.isString'],
    ['induction', 'x'.repeat(longestText + 1), 'field.maxLength'],
    ['feedback_rhythm', 'sometimes', 'field.isIn'],
    ['structured_selection', 5, 'field.isIn'],
    ['structured_selection', '4', 'field.isIn'],
    ['supervision_hours', '2', 'field.isNumber'],
    ['supervision_hours', Number.NaN, 'field.isNumber'],
    ['supervision_hours', -1, 'field.min'],
    ['supervision_hours', 41, 'field.max'],
    ['supervision_hours', 1.55, 'screening.too-many-decimals'],
    ['allowance', 1.5, 'field.isInt'],
  ])('of %s cannot be %p', (key, value, code) => {
    expect(faults(key, { value })).toEqual([`/value ${code}`]);
  });

  it('can be a number with the decimals that fit', () => {
    expect(faults('supervision_hours', { value: 1.5 })).toEqual([]);
    expect(faults('induction', { value: 'x'.repeat(longestText) })).toEqual([]);
  });

  it('is a value or a reason why it does not apply, not both', () => {
    expect(faults('costs', { value: true, notApplicableBecause: 'geen reiskosten' })).toEqual([
      '/notApplicableBecause screening.value-or-reason',
    ]);
    expect(faults('costs', { notApplicableBecause: 'geen reiskosten' })).toEqual([]);
  });

  it.each(baseTemplate.items.filter((item) => item.knockOut !== 'none' && item.asked))(
    'cannot be "not applicable" for the hard requirement $number',
    (item) => {
      expect(faults(item.key, { notApplicableBecause: 'wij doen dat niet' })).toContain(
        '/notApplicableBecause screening.always-applies',
      );
    },
  );

  it('takes no note where none is asked, and nothing at all where the school looks itself', () => {
    expect(faults('costs', { value: true, note: 'altijd' })).toEqual([
      '/note screening.no-note-asked',
    ]);
    expect(faults('org_registered', { value: true })).toEqual([' screening.item-not-asked']);
  });
});

describe('answered', () => {
  it('is a value or a reason, and no blank text', () => {
    expect(isAnswered(answered({ value: false }))).toBe(true);
    expect(isAnswered(answered({ value: 0 }))).toBe(true);
    expect(isAnswered(answered({ value: ' ' }))).toBe(false);
    expect(isAnswered(answered({}))).toBe(false);
    expect(isAnswered(answered({ notApplicableBecause: 'nee' }))).toBe(true);
    expect(isNotApplicable(answered({ notApplicableBecause: ' ' }))).toBe(false);
    expect(isNotApplicable(answered({ value: true, notApplicableBecause: 'nee' }))).toBe(false);
  });

  it('is the same only when value, reason and note are', () => {
    const one = answered({ value: true, note: 'zo' });
    expect(sameContent(one, answered({ value: true, note: 'zo' }))).toBe(true);
    expect(sameContent(one, answered({ value: false, note: 'zo' }))).toBe(false);
    expect(sameContent(one, answered({ value: true }))).toBe(false);
    expect(sameContent(answered({ notApplicableBecause: 'a' }), answered({}))).toBe(false);
  });
});

describe('what is missing', () => {
  it('points at the question and names its number', () => {
    expect(missingAt(itemOf('conduct_policy'), answered({}))).toEqual([
      {
        pointer: '/answers/conduct_policy',
        code: 'screening.missing-yes_no',
        params: { number: 30 },
      },
    ]);
  });

  it('is the note too, when the answer asks for one', () => {
    const insurance = itemOf('insurance');
    expect(missingAt(insurance, answered({ value: true }))).toEqual([
      {
        pointer: '/answers/insurance/note',
        code: 'screening.missing-note',
        params: { number: 29 },
      },
    ]);
    expect(missingAt(insurance, answered({ value: true, note: ' ' }))).toHaveLength(1);
    expect(missingAt(insurance, answered({ value: false }))).toEqual([]);
    expect(missingAt(insurance, answered({ value: true, note: 'polis, pagina 3' }))).toEqual([]);
  });

  it('is a note with every answer where it is always wanted, but not with "not applicable"', () => {
    const size = itemOf('size_continuity');
    expect(noteIsWanted(size, answered({ value: 1 }))).toBe(true);
    expect(noteIsWanted(size, answered({}))).toBe(false);
    expect(noteIsWanted(size, answered({ notApplicableBecause: 'nee' }))).toBe(false);
    const withNo = { ...size, note: { when: 'no', question: { nl: 'x', en: 'x' } } } as const;
    expect(noteIsWanted(withNo, answered({ value: false }))).toBe(true);
    expect(noteIsWanted(withNo, answered({ value: true }))).toBe(false);
  });

  it('is nothing where the school looks itself', () => {
    expect(missingAt(itemOf('history_checked'), answered({}))).toEqual([]);
  });

  it('counts every blank question of a fresh screening, once', () => {
    const all = baseTemplate.items.map((item) => ({
      item,
      answer: answered({}),
      remarkUnseen: false,
    }));
    const missing = questionsMissing(all);
    expect(missing).toHaveLength(36);
    expect(new Set(missing.map(({ pointer }) => pointer)).size).toBe(36);
  });

  it('is also a remark that nobody looked at, and a programme', () => {
    const item = itemOf('costs');
    const answer = answered({ value: true });
    expect(questionsMissing([{ item, answer, remarkUnseen: true }])).toEqual([
      {
        pointer: '/answers/costs',
        code: 'screening.remark-not-looked-at',
        params: { number: 22 },
      },
    ]);
    expect(questionsMissing([{ item, answer, remarkUnseen: false }])).toEqual([]);
    expect(programmesMissing([]).map(({ pointer }) => pointer)).toEqual(['/programmeIds']);
    expect(programmesMissing(['p'])).toEqual([]);
  });
});
