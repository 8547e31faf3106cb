// When the overview asks for a new screening, and when it asks to meet a condition.
import type { OwnTrust } from '../api/own-standing';
import { hasLateCondition, renewal } from './renewal';

type Standing = OwnTrust['standings'][number];
type Decision = OwnTrust['admissions'][number];

const programme = { id: 'p1', code: 'SW', name: { nl: 'Social Work', en: 'Social Work' } };

const trust = (...words: Standing['standing'][]): OwnTrust => ({
  standings: words.map((standing) => ({
    programme,
    standing,
    why: '',
    checkedOn: null,
    validUntil: null,
    maxRunningPlacements: null,
  })),
  admissions: [],
  notices: [],
});

const decided = (
  part: Partial<Decision>,
  state: 'open' | 'fulfilled',
  dueOn: string,
): OwnTrust => ({
  ...trust(),
  admissions: [
    {
      id: 'd1',
      programme,
      outcome: 'admitted_with_conditions',
      reason: '',
      deviationReason: null,
      decidedBy: null,
      decidedAt: '2026-01-05T10:00:00Z',
      validFrom: '2026-01-05',
      validUntil: '2028-01-05',
      maxRunningPlacements: null,
      adopted: false,
      inForce: true,
      conditions: [
        {
          id: 'c1',
          wording: 'Een tweede begeleider',
          ownerName: 'Wouter',
          dueOn,
          blocksFirstPlacement: false,
          state,
          settledNote: null,
          version: 1,
          allowedCommands: [],
        },
      ],
      ...part,
    },
  ],
});

describe('a new screening', () => {
  it('is asked when no programme admits the organisation any more', () => {
    expect(renewal(trust('rejected'))).toBe('rejected');
    expect(renewal(trust('rejected', 'lapsed', 'unscreened'))).toBe('lapsed');
  });

  it('is not asked while one programme admits it, or a screening runs, or none was ever done', () => {
    expect(renewal(trust('rejected', 'admitted'))).toBeNull();
    expect(renewal(trust('lapsed', 'in_screening'))).toBeNull();
    expect(renewal(trust('suspended'))).toBeNull();
    expect(renewal(trust('unscreened'))).toBeNull();
    expect(renewal(trust())).toBeNull();
  });
});

describe('a late condition', () => {
  it('is one that is open after its day', () => {
    expect(hasLateCondition(decided({}, 'open', '2026-11-23'), '2026-11-24')).toBe(true);
    expect(hasLateCondition(decided({}, 'open', '2026-11-24'), '2026-11-24')).toBe(false);
    expect(hasLateCondition(decided({}, 'fulfilled', '2026-11-23'), '2026-11-24')).toBe(false);
  });

  it('counts only for a decision in force that admits', () => {
    const late = ['open', '2026-11-23'] as const;
    expect(hasLateCondition(decided({ inForce: false }, ...late), '2026-11-24')).toBe(false);
    expect(hasLateCondition(decided({ outcome: 'rejected' }, ...late), '2026-11-24')).toBe(false);
  });
});
