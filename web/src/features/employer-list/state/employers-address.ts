// What is looked for among employers, as it stands in the address: ?q=zorg&stand=admitted&opleiding=…
import type { EmployerFilter } from '../api/employers';

export interface EmployersAddress {
  q?: string;
  stand?: NonNullable<EmployerFilter['standing']>;
  /** Whose standing is shown and meant; the reader's own programmes when left out. */
  opleiding?: string;
}

export const standings = [
  'unscreened',
  'in_screening',
  'admitted',
  'admitted_with_conditions',
  'rejected',
  'lapsed',
  'suspended',
  'excluded',
  'closed',
] as const satisfies readonly EmployersAddress['stand'][];

/** Any address: what makes no sense is left out. */
export function readEmployersAddress(raw: Record<string, unknown>): EmployersAddress {
  const q = typeof raw.q === 'string' ? raw.q.trim().slice(0, 100) : '';
  const stand = standings.find((standing) => standing === raw.stand);
  const { opleiding } = raw;
  return {
    ...(q !== '' && { q }),
    ...(stand && { stand }),
    ...(typeof opleiding === 'string' && /^[0-9a-f-]{36}$/i.test(opleiding) && { opleiding }),
  };
}

export const asEmployerFilter = ({ q, stand, opleiding }: EmployersAddress): EmployerFilter => ({
  ...(q !== undefined && { q }),
  ...(stand && { standing: stand }),
  ...(opleiding !== undefined && { programmeId: opleiding }),
});
