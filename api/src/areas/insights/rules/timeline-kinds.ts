// What the timeline of an employer can tell. Each kind has a sentence in both languages: `insights.timeline.<kind>`.

export const timelineKinds = [
  'registered',
  'email_confirmed',
  'contact_verified',
  'proof_accepted',
  'proof_not_accepted',
  'details_changed',
  'contact_changed',
  'member_joined',
  'member_left',
  'access_requested',
  'access_granted',
  'access_refused',
  'note',
  'screening_started',
  'screening_submitted',
  'screening_resubmitted',
  'screening_taken',
  'screening_returned',
  'screening_verified',
  'admitted',
  'admitted_with_conditions',
  'rejected',
  'admission_adopted',
  'admission_ended',
  'condition_fulfilled',
  'condition_withdrawn',
  'condition_overdue',
  'vacancy_submitted',
  'vacancy_returned',
  'vacancy_published',
  'vacancy_closed',
  'suspended',
  'suspension_renewed',
  'suspension_lifted',
  'suspension_ended',
  'notice_opened',
  'hit_found',
  'hit_judged',
  'hit_seconded',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

export const timelineSigns = ['event', 'good', 'term', 'measure'] as const;
/** How a line is marked: something happened, something good, a term passed, a measure. */
export type TimelineSign = (typeof timelineSigns)[number];

const signs: Partial<Record<TimelineKind, TimelineSign>> = {
  contact_verified: 'good',
  proof_accepted: 'good',
  screening_verified: 'good',
  admitted: 'good',
  admitted_with_conditions: 'good',
  admission_adopted: 'good',
  condition_fulfilled: 'good',
  vacancy_published: 'good',
  suspension_lifted: 'good',
  admission_ended: 'term',
  condition_overdue: 'term',
  suspension_ended: 'term',
  rejected: 'measure',
  suspended: 'measure',
  suspension_renewed: 'measure',
};

/** A hit counts as a measure when it touches one. */
export const signOf = (kind: TimelineKind, touchesMeasure = false): TimelineSign =>
  touchesMeasure ? 'measure' : (signs[kind] ?? 'event');
