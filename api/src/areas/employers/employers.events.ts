// News from the employers area.
import type { Id } from '../../kernel/ids/ids';
import { defineEvent } from '../../kernel/outbox/domain-event';

/** An organisation was registered: a claim, until its contact is verified. */
export const employerRegistered = defineEvent<{ employerId: Id }>('employers.employer-registered');

/** Something changed by which an organisation is recognised: number, name, domain, phone, mail, contact. */
export const employerIdentityChanged = defineEvent<{ employerId: Id }>(
  'employers.identity-changed',
);

/** A coordinator found that the contact works at the organisation. */
export const contactVerified = defineEvent<{ employerId: Id }>('employers.contact-verified');
