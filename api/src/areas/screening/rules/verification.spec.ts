// Which findings can be recorded on which answers, and which one counts.
import { answered, finding, itemOf } from '../../../testing/judged-items';
import { noAnswer } from './answer';
import { inEffect, isSettled, verificationFault, type VerificationOutcome } from './verification';

const faultOf = (
  key: string,
  content: Parameters<typeof answered>[0],
  outcome: VerificationOutcome,
  points: number | null = null,
) => verificationFault(itemOf(key), answered(content), { outcome, points });

describe('a finding', () => {
  it('fits the answer it is about', () => {
    expect(faultOf('insurance', { value: true }, 'met')).toBeNull();
    expect(faultOf('insurance', { value: true }, 'not_met')).toBeNull();
    expect(faultOf('supervision_hours', { value: 0.5 }, 'met')).toBeNull();
    expect(faultOf('costs', { notApplicableBecause: 'x' }, 'not_applicable')).toBeNull();
  });

  it('cannot be "met" on a no, on nothing, or on "not applicable"', () => {
    expect(faultOf('insurance', { value: false }, 'met')).toBe('screening.answer-says-no');
    expect(faultOf('insurance', {}, 'met')).toBe('screening.answer-missing');
    expect(faultOf('costs', { notApplicableBecause: 'x' }, 'met')).toBe(
      'screening.answer-says-not-applicable',
    );
  });

  it('cannot make a hard requirement not applicable', () => {
    expect(faultOf('rie', { value: true }, 'not_applicable')).toBe('screening.always-applies');
    expect(faultOf('school_time', { value: true }, 'not_applicable')).toBe(
      'screening.always-applies',
    );
    expect(faultOf('costs', { value: true }, 'not_applicable')).toBeNull();
  });

  it('gives points to met texts that have a weight, and only to those', () => {
    expect(faultOf('induction', { value: 'zo' }, 'met')).toBe('screening.points-required');
    expect(faultOf('induction', { value: 'zo' }, 'met', 2)).toBeNull();
    expect(faultOf('induction', { value: 'zo' }, 'not_met', 2)).toBe('screening.points-not-asked');
    expect(faultOf('supervisor_named', { value: 'zo' }, 'met', 2)).toBe(
      'screening.points-not-asked',
    );
    expect(faultOf('costs', { value: true }, 'met', 2)).toBe('screening.points-not-asked');
  });

  it('needs no answer where the school looks itself', () => {
    const item = itemOf('org_registered');
    expect(verificationFault(item, noAnswer, { outcome: 'met', points: null })).toBeNull();
  });

  it('counts only for the version of the answer that was looked at', () => {
    const item = itemOf('insurance');
    const found = finding(item);
    expect(inEffect(answered({ value: true }), found)).toBe(found);
    expect(inEffect({ ...answered({ value: true }), version: 2 }, found)).toBeNull();
    expect(inEffect(answered({ value: true }), null)).toBeNull();
  });

  it('settles the item; what may stay a declaration is settled without', () => {
    const insurance = itemOf('insurance');
    expect(isSettled(insurance, answered({ value: true }), null)).toBe(false);
    expect(isSettled(insurance, answered({ value: true }), finding(insurance))).toBe(true);
    expect(
      isSettled(insurance, { ...answered({ value: true }), version: 2 }, finding(insurance)),
    ).toBe(false);
    expect(isSettled(itemOf('confidant'), answered({ value: true }), null)).toBe(true);
  });
});
