// Says in one word how a vacancy stands for its employer, and what asks for attention first.
import type { TagTone } from '../../../shared/ui/status-tag';
import type { VacancyLine } from '../api/own-vacancies';

export const standWords = {
  returned: 'back',
  newerReturned: 'back',
  notAdmitted: 'warn',
  held: 'clock',
  draft: 'draft',
  newerDraft: 'edit',
  submitted: 'info',
  newerSubmitted: 'info',
  visible: 'ok',
  full: 'neutral',
  expired: 'lapsed',
  paused: 'neutral',
  closed: 'lapsed',
} as const satisfies Record<string, TagTone>;

export type StandWord = keyof typeof standWords;

/** Of the newer text beside a published one. */
type NewerWord = 'newerDraft' | 'newerSubmitted' | 'newerReturned';

type Facts = Pick<VacancyLine, 'state' | 'visibility' | 'pauseReason'>;

/** How the vacancy itself stands, whatever is being written beside it. */
export function standOf({ state, visibility, pauseReason }: Facts): Exclude<StandWord, NewerWord> {
  switch (state) {
    case 'draft':
    case 'submitted':
    case 'returned':
    case 'closed':
      return state;
    case 'paused':
      return pauseReason === 'promise_lowered' ? 'held' : 'paused';
    case 'published':
      if (visibility === 'full' || visibility === 'expired') return visibility;
      return visibility === 'visible' ? 'visible' : 'notAdmitted';
  }
}

/** The newer version beside a published one; null without one. */
export function newerOf(line: Pick<VacancyLine, 'state' | 'runningState'>): NewerWord | null {
  if (line.state !== 'published' && line.state !== 'paused') return null;
  switch (line.runningState) {
    case 'draft':
      return 'newerDraft';
    case 'submitted':
      return 'newerSubmitted';
    case 'returned':
      return 'newerReturned';
    case 'approved':
    case 'superseded':
    case 'withdrawn':
    case null:
      return null;
  }
}

const order = Object.keys(standWords) as StandWord[];

/** What waits for the employer first, then what runs, then what is over; within that the newest change first. */
export function byAttention(a: VacancyLine, b: VacancyLine): number {
  return rank(a) - rank(b) || b.changedAt.localeCompare(a.changedAt);
}

const rank = (line: VacancyLine): number =>
  Math.min(order.indexOf(standOf(line)), order.indexOf(newerOf(line) ?? standOf(line)));

export const isReturned = (line: VacancyLine): boolean =>
  line.state === 'returned' || newerOf(line) === 'newerReturned';
