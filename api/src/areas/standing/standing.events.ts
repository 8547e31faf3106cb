// What the standing area tells the others.
import type { Id } from '../../kernel/ids/ids';
import { defineEvent } from '../../kernel/outbox/domain-event';

/** Something that standing depends on changed; those who rely on it act in the same transaction. */
export const standingChanged = defineEvent<{ employerId: Id }>('standing.standing-changed');

export const employerSuspended = defineEvent<{ measureId: Id; employerId: Id }>(
  'standing.employer-suspended',
);
export const suspensionLifted = defineEvent<{ measureId: Id; employerId: Id }>(
  'standing.suspension-lifted',
);
export const conditionFulfilled = defineEvent<{ conditionId: Id; employerId: Id }>(
  'standing.condition-fulfilled',
);
