// The states of a screening and what can be done in each; who may do it stands in the policy.
import { defineLifecycle } from '../../../kernel/lifecycle/lifecycle';

export const screeningCommands = [
  'answer',
  'choose_programmes',
  'submit',
  'withdraw',
  'take',
  'record_verification',
  'remark',
  'return',
  'verify',
  'decide',
  'supersede',
] as const;
export type ScreeningCommand = (typeof screeningCommands)[number];

export const screeningStates = [
  'draft',
  'submitted',
  'in_review',
  'returned',
  'verified',
  'withdrawn',
  'superseded',
] as const;
export type ScreeningState = (typeof screeningStates)[number];

export const screeningLifecycle = defineLifecycle<ScreeningState, ScreeningCommand>({
  name: 'screening.screening',
  start: 'draft',
  commands: screeningCommands,
  transitions: {
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
    // A finding can still be corrected (a new row, never a change), and each programme decides in its own time.
    verified: { record_verification: 'verified', decide: 'verified', supersede: 'superseded' },
    withdrawn: {},
    superseded: {},
  },
});

/** A screening that is neither finished nor given up; an employer has at most one. */
export const runningStates = ['draft', 'submitted', 'in_review', 'returned'] as const;
