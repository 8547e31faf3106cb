// Says why a vacancy is or is not seen by students; full, expired and not admitted follow from facts and are no states.
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { VacancyState } from './vacancy-lifecycle';

export const visibilities = [
  'visible',
  'not_published',
  'paused',
  'full',
  'expired',
  'not_admitted',
  'closed',
] as const;
export type Visibility = (typeof visibilities)[number];

export interface VisibilityFacts {
  readonly state: VacancyState;
  readonly places: number;
  readonly placesTaken: number;
  readonly closesOn: PlainDate | null;
  /** Its row stands in the search at this moment. */
  readonly inSearch: boolean;
}

export function visibilityOf(facts: VisibilityFacts, today: PlainDate): Visibility {
  if (facts.inSearch) return 'visible';
  if (facts.state === 'closed') return 'closed';
  if (facts.state === 'paused') return 'paused';
  if (facts.state !== 'published') return 'not_published';
  if (facts.placesTaken >= facts.places) return 'full';
  if (facts.closesOn !== null && facts.closesOn < today) return 'expired';
  return 'not_admitted';
}
