// The tables of the two lives, state by state, and that buttons are offered exactly where a command is possible.
import { commandsOfEmployer, commandsOfReviewer, type CommandFacts } from './allowed-commands';
import { emptyContent } from './vacancy-content';
import { vacancyLifecycle, versionLifecycle, type VersionState } from './vacancy-lifecycle';

describe('the life of a vacancy', () => {
  it.each([
    ['draft', ['submit', 'close']],
    ['submitted', ['withdraw', 'return', 'publish', 'close']],
    ['returned', ['submit', 'close']],
    ['published', ['submit', 'withdraw', 'return', 'publish', 'revise', 'pause', 'hold', 'close']],
    [
      'paused',
      [
        'submit',
        'withdraw',
        'return',
        'publish',
        'approve',
        'revise',
        'resume',
        'release',
        'close',
      ],
    ],
    ['closed', []],
  ] as const)('lets %s do %j', (state, commands) => {
    expect(vacancyLifecycle.possible(state)).toEqual(commands);
  });

  it('never comes back from closed, and publishes nothing that was not submitted', () => {
    expect(vacancyLifecycle.possible('closed')).toEqual([]);
    expect(() => vacancyLifecycle.next('draft', 'publish')).toThrow('kernel.wrong-state');
    expect(() => vacancyLifecycle.next('returned', 'publish')).toThrow('kernel.wrong-state');
  });
});

describe('the life of a version', () => {
  it.each([
    ['draft', ['save', 'submit', 'drop']],
    ['submitted', ['take_back', 'drop', 'return', 'approve']],
    ['returned', ['save', 'submit', 'drop']],
    ['approved', ['supersede']],
    ['superseded', []],
    ['withdrawn', []],
  ] as const)('lets %s do %j', (state, commands) => {
    expect([...versionLifecycle.possible(state)].sort()).toEqual([...commands].sort());
  });
});

describe('the buttons', () => {
  const running = (state: VersionState) => ({ ...emptyContent, state });
  const facts = (some: Partial<CommandFacts>): CommandFacts => ({
    state: 'draft',
    pauseReason: null,
    running: null,
    approved: null,
    ...some,
  });
  const approved = { ...emptyContent, allowance: 500 };

  it.each([
    [facts({ running: running('draft') }), ['save', 'submit', 'close']],
    [facts({ state: 'submitted', running: running('submitted') }), ['withdraw', 'close']],
    [facts({ state: 'returned', running: running('returned') }), ['save', 'submit', 'close']],
    [facts({ state: 'published', approved }), ['revise', 'pause', 'close']],
    [
      facts({ state: 'published', approved, running: running('draft') }),
      ['save', 'submit', 'withdraw', 'pause', 'close'],
    ],
    [
      facts({ state: 'published', approved, running: running('submitted') }),
      ['withdraw', 'pause', 'close'],
    ],
    [
      facts({ state: 'paused', pauseReason: 'by_employer', approved }),
      ['revise', 'resume', 'close'],
    ],
    [
      facts({
        state: 'paused',
        pauseReason: 'promise_lowered',
        approved,
        running: running('submitted'),
      }),
      ['withdraw', 'close'],
    ],
    [
      facts({
        state: 'paused',
        pauseReason: 'by_employer',
        approved,
        running: { ...running('submitted'), allowance: 400 },
      }),
      ['withdraw', 'close'],
    ],
    [
      facts({ state: 'paused', pauseReason: 'by_employer', approved, running: running('draft') }),
      ['save', 'submit', 'withdraw', 'resume', 'close'],
    ],
    [facts({ state: 'closed', running: running('withdrawn') }), []],
  ])('of an employer fit the state (%#)', (given, commands) => {
    expect(commandsOfEmployer(given)).toEqual(commands);
  });

  it.each([
    [facts({ running: running('draft') }), []],
    [facts({ state: 'submitted', running: running('submitted') }), ['publish', 'return', 'close']],
    [facts({ state: 'returned', running: running('returned') }), ['close']],
    [facts({ state: 'published', approved }), ['close']],
    [
      facts({ state: 'published', approved, running: running('submitted') }),
      ['publish', 'return', 'close'],
    ],
    [facts({ state: 'closed', approved }), []],
  ])('of a coordinator fit the state (%#)', (given, commands) => {
    expect(commandsOfReviewer(given)).toEqual(commands);
  });
});
