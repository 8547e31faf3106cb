// The score out of 100: whole points that add up, and never less for having been checked.
import fc from 'fast-check';
import {
  allMet,
  answered,
  anyChecklist,
  finding,
  itemOf,
  judged,
  randomRuns,
} from '../../../testing/judged-items';
import { judge } from './judged-item';
import { score, share } from './score';
import { verificationFault } from './verification';
import { needsPoints } from './item';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the score', () => {
  it('is 100 when everything was met', () => {
    const result = score(allMet());
    expect(result.total).toBe(100);
    expect(result.sections.map(({ points, of }) => points === of)).not.toContain(false);
    expect(result.sections.flatMap(({ lost }) => lost)).toEqual([]);
  });

  it('divides 100 over the sections by weight', () => {
    expect(score(allMet()).sections.map(({ section, of }) => [section, of])).toEqual([
      ['identity', 5],
      ['learning', 13],
      ['guidance', 21],
      ['conditions', 16],
      ['safety', 16],
      ['inclusion', 29],
    ]);
  });

  it('loses exactly the share of the weight that is not met', () => {
    const half = allMet({ confidant: judged('confidant', true) });
    // weight 3 of 38, half of it lost: 3.9 points
    expect(score(half).total).toBe(96);
    const none = allMet({ confidant: judged('confidant', false) });
    expect(score(none).total).toBe(92);
  });

  it('does not punish an employer without a recognition', () => {
    const accreditation = judge(
      itemOf('accreditation'),
      answered({ notApplicableBecause: 'geen' }),
      finding(itemOf('accreditation'), 'not_applicable'),
    );
    expect(score(allMet({ accreditation })).total).toBe(100);
  });

  it('is 100 when nothing has a weight', () => {
    expect(score([judged('rie')])).toEqual({ total: 100, sections: [] });
  });

  it('says for every lost point why', () => {
    const result = score(
      allMet({
        costs: judged('costs', false),
        supervision_hours: judged('supervision_hours', 1.5, finding(itemOf('supervision_hours'))),
      }),
    );
    const lost = result.sections.flatMap((part) => part.lost.map(({ itemKey }) => itemKey));
    expect(lost).toEqual(['supervision_hours', 'costs']);
  });
});

describe('any checklist', () => {
  it('scores 0 to 100, with sections that add up and never exceed their share', () => {
    fc.assert(
      fc.property(anyChecklist, (checklist) => {
        const { total, sections } = score(checklist);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        expect(Number.isInteger(total)).toBe(true);
        if (sections.length === 0) return;
        expect(sum(sections.map(({ points }) => points))).toBe(total);
        expect(sum(sections.map(({ of }) => of))).toBe(100);
        for (const { points, of } of sections) expect(points <= of && points >= 0).toBe(true);
      }),
      randomRuns(),
    );
  });

  it('never scores less when one more item is found to be met', () => {
    fc.assert(
      fc.property(
        anyChecklist,
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        (checklist, pick, given) => {
          const index = pick % checklist.length;
          const chosen = checklist[index]!;
          fc.pre(chosen.verification === null);
          const points = needsPoints(chosen.item) ? given : null;
          fc.pre(
            verificationFault(chosen.item, chosen.answer, { outcome: 'met', points }) === null,
          );
          const found = { outcome: 'met', points, answerVersion: chosen.answer.version } as const;
          const after = checklist.with(index, judge(chosen.item, chosen.answer, found));
          expect(score(after).total).toBeGreaterThanOrEqual(score(checklist).total);
        },
      ),
      randomRuns(500),
    );
  });

  it('loses nothing without a reason, and gives no reason for nothing', () => {
    fc.assert(
      fc.property(anyChecklist, (checklist) => {
        const { total, sections } = score(checklist);
        const reasons = sections.flatMap(({ lost }) => lost);
        if (total < 100) expect(reasons.length).toBeGreaterThan(0);
        if (reasons.length === 0) expect(total).toBe(100);
      }),
      randomRuns(),
    );
  });
});

describe('dividing whole points', () => {
  it('gives what is left over to the largest remainders', () => {
    expect(share(10, [3.6, 3.6, 2.8], [10, 10, 10])).toEqual([4, 3, 3]);
  });

  it('gives no part more than its cap', () => {
    expect(share(5, [2.9, 2.1], [2, 9])).toEqual([2, 3]);
  });

  it('stops where the caps leave no room', () => {
    expect(share(9, [2, 2], [2, 3])).toEqual([2, 3]);
  });
});
