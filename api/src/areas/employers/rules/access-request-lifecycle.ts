// The life of a request for access to an organisation that was registered already.
import { defineLifecycle } from '../../../kernel/lifecycle/lifecycle';

export type AccessRequestState = 'open' | 'escalated' | 'granted' | 'refused' | 'withdrawn';
export type AccessRequestCommand = 'escalate' | 'grant' | 'refuse' | 'withdraw';

export const accessRequestLifecycle = defineLifecycle<AccessRequestState, AccessRequestCommand>({
  name: 'employers.access_request',
  start: 'open',
  commands: ['escalate', 'grant', 'refuse', 'withdraw'],
  transitions: {
    open: { escalate: 'escalated', grant: 'granted', refuse: 'refused', withdraw: 'withdrawn' },
    escalated: { grant: 'granted', refuse: 'refused', withdraw: 'withdrawn' },
    granted: {},
    refused: {},
    withdrawn: {},
  },
});
