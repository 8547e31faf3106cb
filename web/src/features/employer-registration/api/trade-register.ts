// Looking one's organisation up in the trade register: by name or number, then its facts.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

type Schemas = components['schemas'];
export type Hit = Schemas['TradeRegisterHitResponse'];
export type Profile = Schemas['TradeRegisterProfileResponse'];

/** Looking is counted and may be slow: what was found stays for a while, and a failure is told at once. */
const rules = { staleTime: 5 * 60_000, retry: false } as const;

export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['trade-register', 'search', q],
    queryFn: ({ signal }) =>
      answer(api.GET('/trade-register/search', { params: { query: { q } }, signal })),
    ...rules,
  });

export const profileQuery = (kvkNumber: string) =>
  queryOptions({
    queryKey: ['trade-register', 'profile', kvkNumber],
    queryFn: ({ signal }) =>
      answer(api.GET('/trade-register/{kvkNumber}', { params: { path: { kvkNumber } }, signal })),
    ...rules,
  });
