// The page of one vacancy, for a student who may see it now; otherwise there is no such page.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';
import type { Language } from '../../../shared/i18n/languages';

export type StudentVacancy = components['schemas']['StudentVacancyResponse'];

/** @param from id of the place the student travels from */
export const studentVacancyQuery = (vacancyId: string, from: number | null, language: Language) =>
  queryOptions({
    queryKey: ['student', 'vacancy', vacancyId, from, language],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/student/vacancies/{vacancyId}', {
          signal,
          params: { path: { vacancyId }, query: from === null ? {} : { from } },
        }),
      ),
    // Long enough not to ask again what was asked while the screen was on its way; no cache.
    staleTime: 2_000,
  });
