// One person: who it is, and giving and taking roles, shutting out and letting in.
import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type Person = components['schemas']['PersonResponse'];
export type PersonGrant = components['schemas']['PersonGrantResponse'];
export type RoleToGrant = components['schemas']['GrantRoleRequest'];

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['admin', 'people', personId],
    queryFn: ({ signal }) =>
      answer(api.GET('/admin/people/{personId}', { params: { path: { personId } }, signal })),
  });

export const grantRole = (personId: string, body: RoleToGrant, key: string) =>
  answer(
    api.POST('/admin/people/{personId}/roles', {
      params: { path: { personId } },
      body,
      headers: idempotencyKey(key),
    }),
  );

export const revokeRole = (personId: string, grantId: string, reason: string) =>
  answer(
    api.POST('/admin/people/{personId}/roles/{grantId}/revoke', {
      params: { path: { personId, grantId } },
      body: { reason },
    }),
  );

export const blockPerson = (person: Person, reason: string) =>
  answer(
    api.POST('/admin/people/{personId}/block', {
      params: { path: { personId: person.id } },
      body: { reason },
      headers: ifMatch(person.version),
    }),
  );

export const unblockPerson = (person: Person, reason: string) =>
  answer(
    api.POST('/admin/people/{personId}/unblock', {
      params: { path: { personId: person.id } },
      body: { reason },
      headers: ifMatch(person.version),
    }),
  );
