// What is looked for among people, as it stands in the address: ?q=noor&rol=coordinator&opleiding=…&stand=blocked.
import type { PeopleFilter } from '../api/people';

export interface PeopleAddress {
  q?: string;
  rol?: NonNullable<PeopleFilter['role']>;
  opleiding?: string;
  stand?: NonNullable<PeopleFilter['state']>;
}

export const peopleRoles = [
  'student',
  'coordinator',
  'school_supervisor',
  'confidential_adviser',
  'committee_member',
  'administrator',
  'board',
  'employer',
] as const satisfies readonly PeopleAddress['rol'][];

export const peopleStates = ['active', 'blocked'] as const;

/** Any address: what makes no sense is left out. */
export function readPeopleAddress(raw: Record<string, unknown>): PeopleAddress {
  const q = typeof raw.q === 'string' ? raw.q.trim().slice(0, 200) : '';
  const rol = peopleRoles.find((role) => role === raw.rol);
  const stand = peopleStates.find((state) => state === raw.stand);
  const { opleiding } = raw;
  return {
    ...(q !== '' && { q }),
    ...(rol && { rol }),
    ...(typeof opleiding === 'string' && opleiding !== '' && { opleiding }),
    ...(stand && { stand }),
  };
}

export const asFilter = ({ q, rol, opleiding, stand }: PeopleAddress): PeopleFilter => ({
  ...(q !== undefined && { q }),
  ...(rol && { role: rol }),
  ...(opleiding !== undefined && { programmeId: opleiding }),
  ...(stand && { state: stand }),
});
