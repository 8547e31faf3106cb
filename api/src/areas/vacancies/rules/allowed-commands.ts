// Tells which commands fit the state of a vacancy, for the buttons of its writer and of its reviewer; the use cases decide again.
import { loweredPromises } from './lowered-promises';
import type { VacancyContent } from './vacancy-content';
import {
  vacancyLifecycle,
  versionLifecycle,
  type PauseReason,
  type VacancyState,
  type VersionState,
} from './vacancy-lifecycle';

export const employerCommands = [
  'save',
  'submit',
  'withdraw',
  'revise',
  'pause',
  'resume',
  'close',
] as const;
export type EmployerCommand = (typeof employerCommands)[number];

export const reviewCommands = ['publish', 'return', 'close'] as const;
export type ReviewCommand = (typeof reviewCommands)[number];

export interface CommandFacts {
  readonly state: VacancyState;
  readonly pauseReason: PauseReason | null;
  readonly running: (VacancyContent & { readonly state: VersionState }) | null;
  readonly approved: VacancyContent | null;
}

export function commandsOfEmployer(facts: CommandFacts): EmployerCommand[] {
  return employerCommands.filter((command) => employerMay(command, facts));
}

export function commandsOfReviewer({ state, running }: CommandFacts): ReviewCommand[] {
  const reviewed = running?.state === 'submitted';
  return reviewCommands.filter((command) =>
    command === 'close' ? state !== 'draft' && can(state, 'close') : reviewed && state !== 'closed',
  );
}

function employerMay(command: EmployerCommand, facts: CommandFacts): boolean {
  const { state, running, approved } = facts;
  switch (command) {
    case 'save':
    case 'submit':
      return state !== 'closed' && running !== null && versionCan(running.state, command);
    case 'withdraw':
      return (
        running !== null &&
        can(state, 'withdraw') &&
        versionCan(running.state, approved ? 'drop' : 'take_back')
      );
    case 'revise':
      return can(state, 'revise') && running === null;
    case 'resume':
      return can(state, 'resume') && !promiseUnderReview(facts);
    case 'pause':
    case 'close':
      return can(state, command);
  }
}

/** A version that lowers a promise waits for a coordinator, so the published one may not be shown. */
export function promiseUnderReview({
  pauseReason,
  running,
  approved,
}: Omit<CommandFacts, 'state'>) {
  if (pauseReason === 'promise_lowered') return true;
  if (!running || !approved || running.state === 'draft') return false;
  return loweredPromises(approved, running).length > 0;
}

const can = (state: VacancyState, command: (typeof vacancyLifecycle.commands)[number]): boolean =>
  vacancyLifecycle.transitions[state][command] !== undefined;

const versionCan = (state: VersionState, command: (typeof versionLifecycle.commands)[number]) =>
  versionLifecycle.transitions[state][command] !== undefined;
