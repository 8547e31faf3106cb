// Every state and command of a screening, one by one.
import {
  runningStates,
  screeningCommands,
  screeningLifecycle,
  screeningStates,
  type ScreeningCommand,
  type ScreeningState,
} from './screening-lifecycle';

const expected: Record<ScreeningState, Partial<Record<ScreeningCommand, ScreeningState>>> = {
  draft: {
    answer: 'draft',
    choose_programmes: 'draft',
    submit: 'submitted',
    withdraw: 'withdrawn',
  },
  submitted: { take: 'in_review', withdraw: 'withdrawn' },
  in_review: {
    record_verification: 'in_review',
    remark: 'in_review',
    return: 'returned',
    verify: 'verified',
    withdraw: 'withdrawn',
  },
  returned: {
    answer: 'returned',
    choose_programmes: 'returned',
    submit: 'in_review',
    withdraw: 'withdrawn',
  },
  verified: { record_verification: 'verified', decide: 'verified', supersede: 'superseded' },
  withdrawn: {},
  superseded: {},
};

const pairs = screeningStates.flatMap((state) =>
  screeningCommands.map((command) => [state, command, expected[state][command] ?? null] as const),
);

describe('the lifecycle of a screening', () => {
  it.each(pairs)('%s, %s: %s', (state, command, target) => {
    if (target === null) {
      expect(() => screeningLifecycle.next(state, command)).toThrow('kernel.wrong-state');
      expect(screeningLifecycle.possible(state)).not.toContain(command);
    } else {
      expect(screeningLifecycle.next(state, command)).toBe(target);
      expect(screeningLifecycle.possible(state)).toContain(command);
    }
  });

  it('can reach every state from the start', () => {
    const reached = new Set<ScreeningState>([screeningLifecycle.start]);
    for (const state of reached)
      for (const command of screeningLifecycle.possible(state))
        reached.add(screeningLifecycle.next(state, command));
    expect([...reached].sort()).toEqual([...screeningStates].sort());
  });

  it('can be withdrawn as long as it runs, and not after', () => {
    const withdrawable = screeningStates.filter((state) =>
      screeningLifecycle.possible(state).includes('withdraw'),
    );
    expect(withdrawable).toEqual([...runningStates]);
  });
});
