// What is proposed, and that nothing waives a hard requirement.
import fc from 'fast-check';
import {
  allMet,
  anyChecklist,
  finding,
  itemOf,
  judged,
  randomRuns,
} from '../../../testing/judged-items';
import type { JudgedItem } from './judged-item';
import { knockOuts } from './knock-outs';
import { propose, type ProgrammeRules } from './proposal';

const usual: ProgrammeRules = { policy: { minimumAllowance: null }, thresholdShift: 0 };
const codes = (checklist: readonly JudgedItem[], rules = usual) =>
  propose(checklist, rules).reasons.map(({ code }) => code);

/** Unchecked plain declarations, and texts with one point: about as low as an honest employer gets. */
const weak = allMet(
  Object.fromEntries(
    [
      judged('ready_day_one', false),
      judged('confidant', false),
      judged('conduct_policy', false),
      judged('structured_selection', 0),
      judged('costs', false),
    ].map((one) => [one.item.key, one]),
  ),
);
const poor = weak.map((one) =>
  ['response_term', 'no_mandatory_test', 'feedback_rhythm', 'supervisor_ratio'].includes(
    one.item.key,
  )
    ? judged(
        one.item.key,
        { feedback_rhythm: 'on_request', supervisor_ratio: 6 }[one.item.key] ?? false,
      )
    : one,
);

describe('the proposal', () => {
  it('is to admit when everything was met', () => {
    const proposal = propose(allMet(), usual);
    expect(proposal.outcome).toBe('admitted');
    expect(proposal.mustBecomeConditions).toEqual([]);
    expect(codes(allMet())).toEqual(['knock_outs_met', 'score_reaches']);
  });

  it.each([
    [70, 'admitted'],
    [69, 'admitted_with_conditions'],
    [50, 'admitted_with_conditions'],
    [49, 'rejected'],
  ] as const)('at %i points is: %s', (total, outcome) => {
    const { score } = propose(weak, usual);
    // The thresholds move the same distance for every programme, so a shift puts this score where it is wanted.
    const shift = score.total - total;
    const proposal = propose(weak, { ...usual, thresholdShift: shift });
    expect(proposal.outcome).toBe(outcome);
    expect(proposal.thresholds).toEqual({ admit: 70 + shift, conditions: 50 + shift, shift });
  });

  it('explains a score between the thresholds and one below', () => {
    expect(propose(weak, usual).score.total).toBe(66);
    expect(codes(weak)).toEqual(['knock_outs_met', 'score_between']);
    expect(propose(poor, usual).outcome).toBe('rejected');
    expect(codes(poor)).toEqual(['knock_outs_met', 'score_below', 'flag_above']);
  });

  it('moves the thresholds of a programme and says so', () => {
    expect(propose(weak, { ...usual, thresholdShift: -10 }).outcome).toBe('admitted');
    expect(codes(weak, { ...usual, thresholdShift: -10 })).toContain('threshold_shifted');
  });

  it('makes what may be repaired before the first placement a condition', () => {
    const open = allMet({
      school_time: judged('school_time', false, finding(itemOf('school_time'), 'not_met')),
    });
    const proposal = propose(open, usual);
    expect(proposal.outcome).toBe('admitted_with_conditions');
    expect(proposal.mustBecomeConditions).toEqual(['school_time']);
    expect(codes(open)).toEqual(['knock_outs_met', 'knock_out_open', 'score_reaches']);
  });

  it('makes more than half routine work a condition, and names the limit', () => {
    const routine = judged('routine_share', 51, finding(itemOf('routine_share')));
    const proposal = propose(allMet({ routine_share: routine }), usual);
    expect(proposal.mustBecomeConditions).toEqual(['routine_share']);
    expect(proposal.reasons).toContainEqual({
      code: 'knock_out_open_limit',
      params: { number: 10, limit: 50 },
      itemKey: 'routine_share',
    });
    const half = judged('routine_share', 50, finding(itemOf('routine_share')));
    expect(propose(allMet({ routine_share: half }), usual).outcome).toBe('admitted');
  });

  it('is to reject for less than one hour of supervision', () => {
    const item = itemOf('supervision_hours');
    const little = allMet({ [item.key]: judged(item.key, 0.9, finding(item)) });
    expect(propose(little, usual).outcome).toBe('rejected');
    expect(codes(little)).toContain('knock_out_failed_limit');
    const one = allMet({ [item.key]: judged(item.key, 1, finding(item)) });
    expect(propose(one, usual).outcome).toBe('admitted');
  });

  it('is to reject for an allowance below the minimum in force, and only for programmes that have one', () => {
    const item = itemOf('allowance');
    const low = allMet({ allowance: judged('allowance', 299, finding(item)) });
    expect(propose(low, usual).outcome).toBe('admitted');
    const withMinimum = { ...usual, policy: { minimumAllowance: 300 } };
    expect(propose(low, withMinimum).outcome).toBe('rejected');
    const enough = allMet({ allowance: judged('allowance', 300, finding(item)) });
    expect(propose(enough, withMinimum).outcome).toBe('admitted');
  });

  it('is nothing yet while a hard requirement is unchecked, unless one has failed', () => {
    const unchecked = judged('insurance', true);
    const pending = allMet({ insurance: unchecked });
    expect(propose(pending, usual).outcome).toBeNull();
    expect(codes(pending)).toContain('knock_out_pending');
    const failed = allMet({ insurance: unchecked, rie: judged('rie', false) });
    expect(propose(failed, usual).outcome).toBe('rejected');
  });

  it('warns of more than three interns per supervisor', () => {
    const item = itemOf('supervisor_ratio');
    const many = allMet({ [item.key]: judged(item.key, 4, finding(item)) });
    expect(codes(many)).toContain('flag_above');
    const three = allMet({ [item.key]: judged(item.key, 3, finding(item)) });
    expect(codes(three)).not.toContain('flag_above');
  });
});

describe('any proposal', () => {
  const anyRules = fc.record({
    policy: fc.record({ minimumAllowance: fc.option(fc.integer({ min: 0, max: 700 })) }),
    thresholdShift: fc.integer({ min: -10, max: 10 }),
  });

  it('is to reject when a hard requirement failed, whatever the points and thresholds', () => {
    fc.assert(
      fc.property(anyChecklist, anyRules, (checklist, rules) => {
        const failed = knockOuts(checklist, rules.policy).some(({ state }) => state === 'failed');
        fc.pre(failed);
        expect(propose(checklist, rules).outcome).toBe('rejected');
      }),
      randomRuns(),
    );
  });

  it('never admits while one is unchecked, and never admits freely while one is open', () => {
    fc.assert(
      fc.property(anyChecklist, anyRules, (checklist, rules) => {
        const proposal = propose(checklist, rules);
        const states = proposal.knockOuts.map(({ state }) => state);
        if (proposal.outcome === 'admitted')
          expect(states.every((state) => state === 'met')).toBe(true);
        if (proposal.outcome === 'admitted_with_conditions')
          expect(states.every((state) => state === 'met' || state === 'open')).toBe(true);
        if (proposal.outcome === null) expect(states).toContain('pending');
      }),
      randomRuns(),
    );
  });

  it('becomes no worse when the thresholds come down', () => {
    const rank = { rejected: 0, admitted_with_conditions: 1, admitted: 2 };
    fc.assert(
      fc.property(anyChecklist, fc.integer({ min: -10, max: 9 }), (checklist, shift) => {
        const low = propose(checklist, { ...usual, thresholdShift: shift }).outcome;
        const high = propose(checklist, { ...usual, thresholdShift: shift + 1 }).outcome;
        fc.pre(low !== null && high !== null);
        expect(rank[low]).toBeGreaterThanOrEqual(rank[high]);
      }),
      randomRuns(),
    );
  });

  it('gives reasons, the score among them', () => {
    fc.assert(
      fc.property(anyChecklist, anyRules, (checklist, rules) => {
        const { reasons } = propose(checklist, rules);
        expect(reasons.filter(({ code }) => code.startsWith('score_'))).toHaveLength(1);
      }),
      randomRuns(),
    );
  });
});
