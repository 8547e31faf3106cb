// The audit log: searched a page at a time, and what can be searched for.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components, operations } from '../../../shared/api/schema.gen';

export type AuditLine = components['schemas']['AuditLineResponse'];
type Asked = NonNullable<operations['AdminAudit.search']['parameters']['query']>;
export type AuditFilter = Omit<Asked, 'cursor' | 'limit'>;

export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['admin', 'audit', filter],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/admin/audit', {
          params: { query: { ...filter, ...(pageParam !== '' && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** The last lines about one thing, for beside its page. */
export const lastLinesQuery = (subjectId: string) =>
  queryOptions({
    queryKey: ['admin', 'audit', 'about', subjectId],
    queryFn: ({ signal }) =>
      answer(api.GET('/admin/audit', { params: { query: { subjectId, limit: 8 } }, signal })),
  });

export const auditChoicesQuery = queryOptions({
  queryKey: ['admin', 'audit', 'choices'],
  queryFn: ({ signal }) => answer(api.GET('/admin/audit/choices', { signal })),
});
