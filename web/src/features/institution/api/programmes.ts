// Faculties and programmes as administrators keep them: read, add, change.
import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type Faculty = components['schemas']['AdminFacultyResponse'];
export type Programme = components['schemas']['AdminProgrammeResponse'];
export type ProgrammeChange = components['schemas']['ChangeProgrammeRequest'];
export type NewProgramme = components['schemas']['CreateProgrammeRequest'];
export type NewFaculty = components['schemas']['CreateFacultyRequest'];
export type FacultyChange = components['schemas']['ChangeFacultyRequest'];

export const facultiesQuery = queryOptions({
  queryKey: ['admin', 'faculties'],
  queryFn: ({ signal }) => answer(api.GET('/admin/faculties', { signal })),
});

export const programmesQuery = queryOptions({
  queryKey: ['admin', 'programmes'],
  queryFn: ({ signal }) => answer(api.GET('/admin/programmes', { signal })),
});

export const programmeQuery = (programmeId: string) =>
  queryOptions({
    queryKey: ['admin', 'programmes', programmeId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/admin/programmes/{programmeId}', { params: { path: { programmeId } }, signal }),
      ),
  });

export const createProgramme = (body: NewProgramme, key: string) =>
  answer(api.POST('/admin/programmes', { body, headers: idempotencyKey(key) }));

export const changeProgramme = (programmeId: string, version: number, body: ProgrammeChange) =>
  answer(
    api.PATCH('/admin/programmes/{programmeId}', {
      params: { path: { programmeId } },
      body,
      headers: ifMatch(version),
    }),
  );

export const createFaculty = (body: NewFaculty, key: string) =>
  answer(api.POST('/admin/faculties', { body, headers: idempotencyKey(key) }));

export const changeFaculty = (facultyId: string, version: number, body: FacultyChange) =>
  answer(
    api.PATCH('/admin/faculties/{facultyId}', {
      params: { path: { facultyId } },
      body,
      headers: ifMatch(version),
    }),
  );
