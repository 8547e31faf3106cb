// The life of an employer's record: a claim until a coordinator verified the contact.
import { defineLifecycle } from '../../../kernel/lifecycle/lifecycle';

export type EmployerState = 'claimed' | 'verified' | 'closed';
export type EmployerCommand = 'verify_contact' | 'close';

export const employerLifecycle = defineLifecycle<EmployerState, EmployerCommand>({
  name: 'employers.employer',
  start: 'claimed',
  commands: ['verify_contact', 'close'],
  transitions: {
    claimed: { verify_contact: 'verified', close: 'closed' },
    verified: { close: 'closed' },
    closed: {},
  },
});
