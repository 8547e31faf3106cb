// How the installation stands, and a check of the audit log on demand.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type SystemState = components['schemas']['SystemResponse'];

/** Asked again every half minute: jobs come and go by themselves. */
export const systemQuery = queryOptions({
  queryKey: ['admin', 'system'],
  queryFn: ({ signal }) => answer(api.GET('/admin/system', { signal })),
  refetchInterval: 30_000,
});

export const verifyAudit = () => answer(api.POST('/admin/system/verify-audit'));
