// What the addresses of the screening say: which section, what was just done, and where a correction came from.
import type { SectionName } from '../api/own-screening';

const slugs: Readonly<Record<SectionName, string>> = {
  identity: 'organisatie',
  learning: 'leren',
  guidance: 'begeleiding',
  conditions: 'vergoeding',
  safety: 'veiligheid',
  inclusion: 'gelijke-kansen',
  terms: 'afspraken',
};

export const slugOf = (section: SectionName): string => slugs[section];

export const sectionOf = (slug: string): SectionName | undefined =>
  (Object.keys(slugs) as SectionName[]).find((section) => slugs[section] === slug);

const done = ['verstuurd', 'ingetrokken'] as const;

export interface ScreeningAddress {
  /** What was done on the page before. */
  net?: (typeof done)[number];
  /** From the page on which all answers are checked, to which one goes back. */
  van?: 'controle';
}

export function readScreeningAddress(search: Record<string, unknown>): ScreeningAddress {
  const net = done.find((word) => word === search.net);
  return {
    ...(net ? { net } : {}),
    ...(search.van === 'controle' ? { van: 'controle' as const } : {}),
  };
}
