// Problems of the employers area.
import { defineProblems } from '../../kernel/errors/problem';

export const employersProblems = defineProblems({
  'employers.trade-register-unavailable': 503,
  'employers.trade-register-busy': 503,
  'employers.not-in-trade-register': 422,
  'employers.registration-ended': 422,
  'employers.not-a-kvk-number': 422,
  'employers.trade-name-unknown': 422,
  'employers.place-unknown': 422,
  'employers.not-foreign': 422,
  'employers.not-a-phone-number': 422,
  'employers.not-a-website': 422,
  'employers.email-not-confirmed': 409,
  'employers.member-already': 409,
  'employers.last-owner': 409,
  'employers.invited-already': 409,
  'employers.invitation-over': 409,
  'employers.invitation-for-another-address': 403,
  'employers.request-escalated': 409,
  'employers.not-a-coordinator': 422,
  'employers.no-proof-asked': 409,
  'employers.main-site-stays': 409,
});
