// What the screening area tells the others.
import type { Id } from '../../kernel/ids/ids';
import { defineEvent } from '../../kernel/outbox/domain-event';

export const screeningSubmitted = defineEvent<{ screeningId: Id; employerId: Id; number: number }>(
  'screening.screening-submitted',
);
export const screeningReturned = defineEvent<{ screeningId: Id; employerId: Id }>(
  'screening.screening-returned',
);
export const screeningVerified = defineEvent<{ screeningId: Id; employerId: Id }>(
  'screening.screening-verified',
);
export const screeningWithdrawn = defineEvent<{ screeningId: Id; employerId: Id }>(
  'screening.screening-withdrawn',
);
export const admissionDecided = defineEvent<{
  admissionId: Id;
  employerId: Id;
  programmeId: Id;
  screeningId: Id;
}>('screening.admission-decided');
