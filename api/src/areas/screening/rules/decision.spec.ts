// Which decisions the rules allow on a proposal.
import { addDays, addMonths, parsePlainDate } from '../../../kernel/clock/plain-date';
import { allMet, finding, itemOf, judged } from '../../../testing/judged-items';
import { baseTemplate } from '../template/base-template';
import { decisionFaults, type ConditionAsked, type Decision } from './decision';
import { hindrances } from './hindrances';
import { propose } from './proposal';

const today = parsePlainDate('2026-11-24');
const rules = { policy: { minimumAllowance: null }, thresholdShift: 0 };
const keys = new Set(baseTemplate.items.map((item) => item.key));

const fine = propose(allMet(), rules);
const failed = propose(allMet({ rie: judged('rie', false) }), rules);
const pending = propose(allMet({ rie: judged('rie', true) }), rules);
const open = propose(
  allMet({ school_time: judged('school_time', false, finding(itemOf('school_time'), 'not_met')) }),
  rules,
);

const condition = (other: Partial<ConditionAsked> = {}): ConditionAsked => ({
  itemKey: 'school_time',
  wording: 'Zet terugkomdagen in de overeenkomst',
  ownerName: 'Farah Ismaili',
  dueOn: addDays(today, 30),
  ...other,
});

const faults = (proposal: typeof fine, decision: Partial<Decision>) =>
  decisionFaults(
    proposal,
    {
      outcome: 'admitted',
      deviationReason: null,
      conditions: [],
      maxRunningPlacements: null,
      ...decision,
    },
    keys,
    today,
  ).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a decision', () => {
  it('can follow the proposal without more', () => {
    expect(faults(fine, { outcome: 'admitted' })).toEqual([]);
    expect(faults(failed, { outcome: 'rejected' })).toEqual([]);
    expect(
      faults(open, { outcome: 'admitted_with_conditions', conditions: [condition()] }),
    ).toEqual([]);
  });

  it('can leave the proposal with a reason', () => {
    expect(faults(fine, { outcome: 'rejected' })).toEqual([
      '/deviationReason screening.deviation-reason-required',
    ]);
    expect(faults(fine, { outcome: 'rejected', deviationReason: 'omdat' })).toEqual([]);
    expect(faults(fine, { outcome: 'admitted', deviationReason: 'omdat' })).toEqual([
      '/deviationReason screening.no-deviation',
    ]);
  });

  it.each(['admitted', 'admitted_with_conditions'] as const)(
    'can never be %s when a hard requirement failed, whatever the reason',
    (outcome) => {
      const conditions = outcome === 'admitted' ? [] : [condition()];
      expect(faults(failed, { outcome, conditions, deviationReason: 'omdat' })).toEqual([
        '/outcome screening.knock-out-failed',
      ]);
      expect(faults(pending, { outcome, conditions, deviationReason: 'omdat' })).toEqual([
        '/outcome screening.knock-out-unchecked',
      ]);
    },
  );

  it('makes what is open before the first placement a condition', () => {
    expect(faults(open, { outcome: 'admitted', deviationReason: 'omdat' })).toEqual([
      '/outcome screening.open-knock-out-needs-condition',
    ]);
    const other = condition({ itemKey: 'costs' });
    expect(faults(open, { outcome: 'admitted_with_conditions', conditions: [other] })).toEqual([
      '/conditions screening.open-knock-out-needs-condition',
    ]);
  });

  it('with conditions has at least one, and others have none', () => {
    expect(faults(open, { outcome: 'admitted_with_conditions' })).toEqual([
      '/conditions screening.conditions-required',
    ]);
    expect(faults(fine, { outcome: 'admitted', conditions: [condition()] })).toEqual([
      '/conditions screening.no-conditions-here',
    ]);
  });

  it.each([
    [today, false],
    [addDays(today, -1), false],
    [addDays(today, 1), true],
    [addMonths(today, 24), true],
    [addDays(addMonths(today, 24), 1), false],
  ])('gives a condition a term after today and within the admission: %s', (dueOn, right) => {
    expect(
      faults(open, { outcome: 'admitted_with_conditions', conditions: [condition({ dueOn })] }),
    ).toEqual(right ? [] : ['/conditions/0/dueOn screening.due-date-outside']);
  });

  it('names an item of the checklist, or none', () => {
    const decide = (itemKey: string | null) =>
      faults(open, {
        outcome: 'admitted_with_conditions',
        conditions: [condition(), condition({ itemKey })],
      });
    expect(decide(null)).toEqual([]);
    expect(decide('no_such_item')).toEqual(['/conditions/1/itemKey field.isIn']);
  });

  it.each([
    [0, false],
    [1, true],
    [2, true],
    [3, false],
  ])('limits running placements to one or two while conditions are open: %i', (most, right) => {
    expect(
      faults(open, {
        outcome: 'admitted_with_conditions',
        conditions: [condition()],
        maxRunningPlacements: most,
      }),
    ).toEqual(right ? [] : ['/maxRunningPlacements field.max']);
  });

  it('limits nothing without conditions', () => {
    expect(faults(fine, { outcome: 'admitted', maxRunningPlacements: 2 })).toEqual([
      '/maxRunningPlacements screening.no-limit-here',
    ]);
  });
});

describe('what stands in the way of a decision', () => {
  it('is nothing for a rejection, and nothing when all is met', () => {
    expect(hindrances(failed, 'rejected')).toEqual([]);
    expect(hindrances(fine, 'admitted')).toEqual([]);
  });

  it.each(['admitted', 'admitted_with_conditions'] as const)(
    'is every hard requirement that failed or is unchecked, for %s',
    (outcome) => {
      expect(hindrances(failed, outcome)).toEqual([{ why: 'failed', number: 28 }]);
      expect(hindrances(pending, outcome)).toEqual([{ why: 'pending', number: 28 }]);
    },
  );

  it('is what is open before the first placement only as long as it is no condition', () => {
    expect(hindrances(open, 'admitted')).toEqual([{ why: 'open', number: 26 }]);
    expect(hindrances(open, 'admitted_with_conditions')).toEqual([]);
  });
});
