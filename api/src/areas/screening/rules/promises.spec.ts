// Which answers are promises.
import { allMet, answered, finding, itemOf, judged } from '../../../testing/judged-items';
import { judge } from './judged-item';
import { promisesIn } from './promises';

const kinds = (...checklist: Parameters<typeof promisesIn>[0]) =>
  promisesIn(checklist).map(({ kind }) => kind);

describe('promises', () => {
  it('are made by every question with a kind of promise', () => {
    expect(promisesIn(allMet())).toHaveLength(17);
  });

  it('are typed, with their unit and what was written under the question', () => {
    expect(promisesIn([judged('supervision_hours', 1.5)])).toMatchObject([
      { kind: 'supervision_hours', value: 1.5, unit: 'hours_per_week', note: null },
    ]);
    expect(promisesIn([judged('no_overtime', true)])[0]?.note).toBe('Toelichting bij vraag 23');
  });

  it('hold when nobody checked them', () => {
    expect(kinds(judged('costs', true))).toEqual(['travel_costs']);
  });

  it('are not made by a no, a nought, a blank or "not applicable"', () => {
    expect(kinds(judged('costs', false), judged('allowance', 0))).toEqual([]);
    expect(kinds(judge(itemOf('hybrid'), answered({}), null))).toEqual([]);
    const because = answered({ notApplicableBecause: 'buitenwerk' });
    expect(kinds(judge(itemOf('hybrid'), because, null))).toEqual([]);
  });

  it('are made by a nought that is good news', () => {
    expect(kinds(judged('routine_share', 0))).toEqual(['routine_share']);
  });

  it('are not made by what was found not to be so', () => {
    expect(kinds(judged('costs', true, finding(itemOf('costs'), 'not_met')))).toEqual([]);
  });
});
