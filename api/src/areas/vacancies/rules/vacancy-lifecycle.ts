// The life of a vacancy and of its versions: state × command → state. Full and expired are no states: they follow from places and dates.
import { defineLifecycle } from '../../../kernel/lifecycle/lifecycle';

/**
 * `hold` and `release` come with a version that lowers a promise: students must not respond to a promise that its maker
 * wants to lower. `approve` is the publication of a version of a vacancy that its employer paused: it stays paused.
 */
export const vacancyLifecycle = defineLifecycle({
  name: 'vacancies.vacancy',
  start: 'draft',
  commands: [
    'submit',
    'withdraw',
    'return',
    'publish',
    'approve',
    'revise',
    'pause',
    'resume',
    'hold',
    'release',
    'close',
  ],
  transitions: {
    draft: { submit: 'submitted', close: 'closed' },
    submitted: { withdraw: 'draft', return: 'returned', publish: 'published', close: 'closed' },
    returned: { submit: 'submitted', close: 'closed' },
    published: {
      submit: 'published',
      withdraw: 'published',
      return: 'published',
      publish: 'published',
      revise: 'published',
      pause: 'paused',
      hold: 'paused',
      close: 'closed',
    },
    paused: {
      submit: 'paused',
      withdraw: 'paused',
      return: 'paused',
      publish: 'published',
      approve: 'paused',
      revise: 'paused',
      resume: 'published',
      release: 'published',
      close: 'closed',
    },
    closed: {},
  },
});
export type VacancyState = (typeof vacancyLifecycle.states)[number];

/** `take_back` returns a first version to its writer; `drop` ends a newer version beside a published one. */
export const versionLifecycle = defineLifecycle({
  name: 'vacancies.version',
  start: 'draft',
  commands: ['save', 'submit', 'take_back', 'drop', 'return', 'approve', 'supersede'],
  transitions: {
    draft: { save: 'draft', submit: 'submitted', drop: 'withdrawn' },
    submitted: {
      take_back: 'draft',
      drop: 'withdrawn',
      return: 'returned',
      approve: 'approved',
    },
    returned: { save: 'returned', submit: 'submitted', drop: 'withdrawn' },
    approved: { supersede: 'superseded' },
    superseded: {},
    withdrawn: {},
  },
});
export type VersionState = (typeof versionLifecycle.states)[number];

export const pauseReasons = ['by_employer', 'promise_lowered'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** Why an employer closes; `by_school` is the coordinator's and needs a written reason. */
export const employerCloseReasons = ['filled', 'not_needed', 'replaced', 'withdrawn'] as const;
export const closeReasons = [...employerCloseReasons, 'by_school'] as const;
export type CloseReason = (typeof closeReasons)[number];
