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

/** Somebody asked for access to an organisation; its owners have a term to answer. */
export const accessRequested = defineEvent<{ accessRequestId: Id }>('employers.access-requested');

/** An owner or a coordinator answered a request for access. */
export const accessRequestAnswered = defineEvent<{ accessRequestId: Id }>(
  'employers.access-request-answered',
);

/** An owner invited a colleague. */
export const colleagueInvited = defineEvent<{ invitationId: Id }>('employers.colleague-invited');

/** A coordinator looked at the proof of an organisation that is in no trade register of ours. */
export const proofJudged = defineEvent<{ employerId: Id }>('employers.proof-judged');
