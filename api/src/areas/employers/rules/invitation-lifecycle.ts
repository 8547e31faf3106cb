// The life of an invitation to join an organisation; that it ran out is read from its last moment, not stored.
import { defineLifecycle } from '../../../kernel/lifecycle/lifecycle';

export type InvitationState = 'open' | 'accepted' | 'revoked';
export type InvitationCommand = 'accept' | 'revoke';

export const invitationLifecycle = defineLifecycle<InvitationState, InvitationCommand>({
  name: 'employers.invitation',
  start: 'open',
  commands: ['accept', 'revoke'],
  transitions: {
    open: { accept: 'accepted', revoke: 'revoked' },
    accepted: {},
    revoked: {},
  },
});
