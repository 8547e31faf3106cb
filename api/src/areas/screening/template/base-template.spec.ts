// The checklist is complete, in two languages, and says "u" to employers.
import { mayNotApply, mustBeVerified, promiseKinds, sections } from '../rules/item';
import { baseTemplate } from './base-template';

const { items } = baseTemplate;
const numbered = (test: (item: (typeof items)[number]) => boolean) =>
  items.filter(test).map((item) => item.number);

describe('the base checklist', () => {
  it('has the questions 1 to 40 in order, without number 5, which the agreement asks', () => {
    const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
    expect(items.map((item) => item.number)).toEqual(numbers.filter((number) => number !== 5));
  });

  it('gives every question a key of its own and a place in one of the seven sections', () => {
    expect(new Set(items.map((item) => item.key)).size).toBe(items.length);
    expect([...new Set(items.map((item) => item.section))]).toEqual([...sections]);
  });

  it.each(items.map((item) => [item.number, item] as const))(
    'says question %i, its help, why and fact in both languages',
    (_, item) => {
      const texts = [item.question, item.help, item.why, item.fact, item.note?.question].flatMap(
        (text) => (text ? [text.nl, text.en] : []),
      );
      for (const text of texts) expect(text.trim().length).toBeGreaterThan(3);
      expect(texts.filter((text) => /(^|\s)(je|jouw|jullie)(\s|[.,?!]|$)/i.test(text))).toEqual([]);
      expect(item.question.nl.endsWith('?')).toBe(true);
      expect(item.question.en.endsWith('?')).toBe(true);
    },
  );

  it('has 17 hard requirements by a plain question, two by a limit on a number, and four to be met before the first placement', () => {
    const always = numbered((item) => item.knockOut === 'always' && item.numberRule === null);
    expect(always).toEqual([1, 2, 3, 7, 8, 9, 13, 20, 23, 24, 27, 28, 29, 32, 33, 37, 40]);
    expect(numbered((item) => item.knockOut === 'always' && item.numberRule !== null)).toEqual([
      14, 21,
    ]);
    expect(numbered((item) => item.knockOut === 'before_first_placement')).toEqual([
      10, 17, 18, 26,
    ]);
  });

  it('never makes size or recognition a hard requirement, so that small organisations can pass', () => {
    const size = items.filter((item) => ['size_continuity', 'accreditation'].includes(item.key));
    expect(size.map((item) => item.knockOut)).toEqual(['none', 'none']);
    expect(size.every(mayNotApply)).toBe(true);
  });

  it('leaves only plain declarations unchecked', () => {
    expect(numbered((item) => !mustBeVerified(item))).toEqual([
      11, 12, 15, 16, 22, 30, 31, 34, 35, 36,
    ]);
  });

  it('does not ask the employer what the school looks up itself', () => {
    expect(numbered((item) => !item.asked)).toEqual([1, 2, 3]);
  });

  it('makes each kind of promise in exactly one question', () => {
    const made = items.flatMap((item) => item.promiseKind ?? []);
    expect([...made].sort()).toEqual([...promiseKinds].sort());
  });

  it('has ascending points between 0 and 1 for every number', () => {
    for (const { numberRule } of items) {
      if (numberRule === null) continue;
      const values = numberRule.points.map(([value]) => value);
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(new Set(values).size).toBe(values.length);
      for (const [, yields] of numberRule.points) {
        expect(yields).toBeGreaterThanOrEqual(0);
        expect(yields).toBeLessThanOrEqual(1);
      }
    }
  });

  it('gives options to exactly the questions that are chosen from', () => {
    for (const item of items) {
      const chosen = item.kind === 'choice' || item.kind === 'scale';
      expect(item.choices !== null).toBe(chosen);
      if (item.kind === 'scale')
        expect(item.choices?.map((choice) => choice.value)).toEqual([0, 1, 2, 3, 4]);
    }
  });
});
