// Which rows of an import are in sight, as it stands in the address: ?soort=faulty.
import type { Outcome, PeopleImport } from '../api/imports';

/** In the order of what needs a look first. */
export const outcomes = ['faulty', 'new', 'changed', 'missing', 'unchanged'] as const;

export interface ImportAddress {
  soort?: Outcome;
}

export function readImportAddress(raw: Record<string, unknown>): ImportAddress {
  const soort = outcomes.find((outcome) => outcome === raw.soort);
  return soort ? { soort } : {};
}

/** Unless the address says: the first kind there is. */
export const shownFirst = ({ counts }: PeopleImport): Outcome | undefined =>
  outcomes.find((outcome) => counts[outcome] > 0);
