// Which of the own vacancies are looked at, as it stands in the address: ?q=jeugd&stand=published.
import type { VacancyState } from '../api/own-vacancies';

export const vacancyStates = [
  'returned',
  'draft',
  'submitted',
  'published',
  'paused',
  'closed',
] as const satisfies readonly VacancyState[];

export interface ListAddress {
  q?: string;
  stand?: VacancyState;
}

export function readListAddress(raw: Record<string, unknown>): ListAddress {
  const q = typeof raw.q === 'string' ? raw.q.trim().slice(0, 200) : '';
  const stand = vacancyStates.find((state) => state === raw.stand);
  return { ...(q !== '' && { q }), ...(stand && { stand }) };
}
