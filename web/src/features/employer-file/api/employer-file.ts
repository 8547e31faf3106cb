// The file of one employer, and everything in it that is read by itself; writing in it renews all of that.
import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type EmployerFile = components['schemas']['EmployerFileResponse'];
export type FileStanding = EmployerFile['standings'][number];
export type AccessRequest = EmployerFile['accessRequests'][number];
export type Proof = NonNullable<EmployerFile['proof']>;
export type TimelineLine = components['schemas']['TimelineLineResponse'];
export type ListedScreening = components['schemas']['ScreeningInListView'];
export type FileVacancy = components['schemas']['VacancyLineResponse'];

const fileKey = (employerId: string) => ['employers', 'file', employerId] as const;

export const employerFileQuery = (employerId: string) =>
  queryOptions({
    queryKey: [...fileKey(employerId), 'head'],
    queryFn: ({ signal }) =>
      answer(api.GET('/employers/{employerId}', { params: { path: { employerId } }, signal })),
  });

export const timelineQuery = (employerId: string, limit = 30) =>
  infiniteQueryOptions({
    queryKey: [...fileKey(employerId), 'timeline', limit],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/employers/{employerId}/timeline', {
          params: {
            path: { employerId },
            query: { limit, ...(pageParam !== '' && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.page.next ?? undefined,
  });

export const fileScreeningsQuery = (employerId: string) =>
  queryOptions({
    queryKey: [...fileKey(employerId), 'screenings'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/employers/{employerId}/screenings', { params: { path: { employerId } }, signal }),
      ),
  });

export const fileVacanciesQuery = (employerId: string) =>
  infiniteQueryOptions({
    queryKey: [...fileKey(employerId), 'vacancies'],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/employers/{employerId}/vacancies', {
          params: {
            path: { employerId },
            query: { limit: 50, ...(pageParam !== '' && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.page.next ?? undefined,
  });

export const schoolContactsQuery = (employerId: string) =>
  queryOptions({
    queryKey: [...fileKey(employerId), 'school-contacts'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/employers/{employerId}/school-contacts', {
          params: { path: { employerId } },
          signal,
        }),
      ),
  });

/** Something was written in this file: what trust rests on, the queue and the lists may show it, too. */
export const renewFile = (client: QueryClient, employerId: string) =>
  Promise.all([
    client.invalidateQueries({ queryKey: fileKey(employerId) }),
    client.invalidateQueries({ queryKey: ['employers', 'standing', employerId] }),
    client.invalidateQueries({ queryKey: ['employers', 'list'] }),
    client.invalidateQueries({ queryKey: ['tasks'] }),
    client.invalidateQueries({ queryKey: ['screenings'] }),
    client.invalidateQueries({ queryKey: ['vacancies'] }),
  ]);
