// Imports of people: the ones there were, one with its rows, uploading a file and what then can be done with it.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type PeopleImport = components['schemas']['PeopleImportResponse'];
export type ImportRow = components['schemas']['ImportRowResponse'];
export type Outcome = ImportRow['outcome'];

export const importsQuery = queryOptions({
  queryKey: ['admin', 'people-imports'],
  queryFn: ({ signal }) => answer(api.GET('/admin/people-imports', { signal })),
});

export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: ['admin', 'people-imports', importId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/admin/people-imports/{importId}', { params: { path: { importId } }, signal }),
      ),
  });

/** The version stands in the key: another comparison gives other rows. */
export const importRowsQuery = (importId: string, version: number, outcome: Outcome | undefined) =>
  infiniteQueryOptions({
    queryKey: ['admin', 'people-imports', importId, 'rows', version, outcome ?? null],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/admin/people-imports/{importId}/rows', {
          params: {
            path: { importId },
            query: { ...(outcome && { outcome }), ...(pageParam !== '' && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export function uploadPeople(file: File): Promise<PeopleImport> {
  const form = new FormData();
  form.append('file', file);
  return answer(
    api.POST('/admin/people-imports', { body: { file: file.name }, bodySerializer: () => form }),
  );
}

const seen = ({ id, version }: PeopleImport) => ({
  params: { path: { importId: id } },
  headers: ifMatch(version),
});

export const applyImport = (view: PeopleImport) =>
  answer(api.POST('/admin/people-imports/{importId}/apply', seen(view)));

export const compareImport = (view: PeopleImport) =>
  answer(api.POST('/admin/people-imports/{importId}/compare', seen(view)));

export const discardImport = (view: PeopleImport) =>
  answer(api.POST('/admin/people-imports/{importId}/discard', seen(view)));
