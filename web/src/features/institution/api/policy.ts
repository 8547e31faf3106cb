// The dated rows of policy: read, add one, end one, take one away that never held.
import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type Policy = components['schemas']['PolicyResponse'];
export type PolicyKind = components['schemas']['PolicyKindResponse'];
export type PolicyRow = components['schemas']['PolicyRowResponse'];
export type NewPolicyRow = components['schemas']['AddPolicyRowRequest'];

export const policyQuery = queryOptions({
  queryKey: ['admin', 'policy'],
  queryFn: ({ signal }) => answer(api.GET('/admin/policy', { signal })),
});

export const addPolicyRow = (body: NewPolicyRow, key: string) =>
  answer(api.POST('/admin/policy', { body, headers: idempotencyKey(key) }));

export const endPolicyRow = (row: PolicyRow, validUntil: string) =>
  answer(
    api.PATCH('/admin/policy/{rowId}', {
      params: { path: { rowId: row.id } },
      body: { validUntil },
      headers: ifMatch(row.version),
    }),
  );

export const removePolicyRow = (row: PolicyRow) =>
  answer(
    api.DELETE('/admin/policy/{rowId}', {
      params: { path: { rowId: row.id } },
      headers: ifMatch(row.version),
    }),
  );
