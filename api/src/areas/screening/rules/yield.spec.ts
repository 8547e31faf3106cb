// What one item yields, and why not all of it.
import { answered, finding, itemOf, judged } from '../../../testing/judged-items';
import { judge } from './judged-item';
import { interpolate, yieldOf } from './yield';

const codes = (result: ReturnType<typeof yieldOf>) => result.lost.map(({ code }) => code);

describe('the yield of an item', () => {
  it('is all for a yes that was checked', () => {
    const result = yieldOf(judged('costs', true, finding(itemOf('costs'))));
    expect(result).toEqual({ counts: true, value: 1, lost: [] });
  });

  it('is half for a yes that nobody checked, and says so', () => {
    const result = yieldOf(judged('costs', true));
    expect(result.value).toBe(0.5);
    expect(codes(result)).toEqual(['declared_only']);
  });

  it('is nothing for a no, checked or not', () => {
    expect(yieldOf(judged('costs', false)).value).toBe(0);
    const checked = yieldOf(judged('costs', false, finding(itemOf('costs'), 'not_met')));
    expect(checked.value).toBe(0);
    expect(codes(checked)).toEqual(['not_met']);
    expect(codes(yieldOf(judged('costs', false)))).toEqual(['answer_no']);
  });

  it('is nothing when the finding says otherwise than the answer', () => {
    const result = yieldOf(judged('confidant', true, finding(itemOf('confidant'), 'not_met')));
    expect(result.value).toBe(0);
  });

  it('counts a finding no longer once the answer changed', () => {
    const item = itemOf('confidant');
    const changed = judge(item, { ...answered({ value: true }), version: 2 }, finding(item));
    expect(changed.verification).toBeNull();
    expect(yieldOf(changed).value).toBe(0.5);
  });

  it.each([
    [0, 0],
    [1, 0.25],
    [3, 0.75],
    [4, 1],
  ])('is a quarter per step of the scale: %i gives %f', (step, value) => {
    const item = itemOf('structured_selection');
    expect(yieldOf(judged(item.key, step, finding(item))).value).toBe(value);
  });

  it.each([
    ['weekly', 1],
    ['two_weekly', 0.75],
    ['monthly', 0.5],
    ['on_request', 0],
  ])('follows the points of a choice: %s gives %f', (choice, value) => {
    const item = itemOf('feedback_rhythm');
    expect(yieldOf(judged(item.key, choice, finding(item))).value).toBe(value);
  });

  it.each([
    [0, 0],
    [1, 0.5],
    [1.5, 0.75],
    [2, 1],
    [8, 1],
  ])('follows the points of a number: %f hours of supervision give %f', (hours, value) => {
    const item = itemOf('supervision_hours');
    expect(yieldOf(judged(item.key, hours, finding(item))).value).toBe(value);
  });

  it('names the norm where a number falls short: the least that yields all, or the most', () => {
    const hours = itemOf('supervision_hours');
    const [few] = yieldOf(judged(hours.key, 1.5, finding(hours))).lost;
    expect(few).toEqual({
      code: 'number',
      params: { number: 14, value: 1.5, full: 2 },
      itemKey: 'supervision_hours',
    });
    const share = itemOf('routine_share');
    const [much] = yieldOf(judged(share.key, 35, finding(share))).lost;
    expect(much?.params).toEqual({ number: 10, value: 35, full: 20 });
  });

  it('is what its reader gives for a text, and nothing before it was read', () => {
    const item = itemOf('induction');
    expect(yieldOf(judged(item.key)).value).toBe(0);
    expect(codes(yieldOf(judged(item.key)))).toEqual(['not_judged']);
    const read = yieldOf(judged(item.key, undefined, finding(item, 'met', 3)));
    expect(read.value).toBe(0.75);
    expect(read.lost[0]?.params).toEqual({ number: 19, points: 3 });
  });

  it('leaves the weight out of what does not apply, said or found', () => {
    const item = itemOf('accreditation');
    const because = answered({ notApplicableBecause: 'wij hebben geen erkenning' });
    expect(yieldOf(judge(item, because, null)).counts).toBe(false);
    expect(yieldOf(judge(item, because, finding(item, 'not_applicable'))).counts).toBe(false);
    expect(yieldOf(judge(item, because, finding(item, 'not_met')))).toMatchObject({
      counts: true,
      value: 0,
    });
  });

  it('is nothing for a blank', () => {
    const blank = yieldOf(judge(itemOf('costs'), answered({}), null));
    expect(blank.counts).toBe(true);
    expect(codes(blank)).toEqual(['unanswered']);
  });
});

describe('straight lines between points', () => {
  const rule = { min: 0, max: 10, decimals: 0 };

  it('stay level outside the points', () => {
    const points = [
      [2, 0.2],
      [4, 0.6],
    ] as const;
    expect(interpolate({ ...rule, points }, 0)).toBe(0.2);
    expect(interpolate({ ...rule, points }, 3)).toBeCloseTo(0.4);
    expect(interpolate({ ...rule, points }, 9)).toBe(0.6);
  });

  it('yield all where there are no points', () => {
    expect(interpolate({ ...rule, points: [] }, 3)).toBe(1);
  });
});
