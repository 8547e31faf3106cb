// One vacancy of the employer: reading it, saving its draft, and every command on it.
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';
import type { Language } from '../../../shared/i18n/languages';
import { ownVacanciesKey } from './own-vacancies';

export type OwnVacancy = components['schemas']['OwnVacancyResponse'];
export type VacancyVersion = components['schemas']['VacancyVersionResponse'];
export type VacancyContent = components['schemas']['VacancyContentResponse'];
export type VacancyDraft = Required<components['schemas']['VacancyDraftRequest']>;
export type VacancyChecks = components['schemas']['VacancyChecksResponse'];
export type Finding = components['schemas']['VacancyFindingResponse'];
export type OwnCommand = OwnVacancy['allowedCommands'][number];
export type CloseReason = components['schemas']['CloseVacancyRequest']['reason'];

const at = (vacancyId: string) => ({ path: { vacancyId } });

/** The language is in the key: findings are sentences. */
export const ownVacancyQuery = (vacancyId: string, language: Language) =>
  queryOptions({
    queryKey: [...ownVacanciesKey, 'one', vacancyId, language],
    queryFn: ({ signal }) =>
      answer(api.GET('/employer/vacancies/{vacancyId}', { params: at(vacancyId), signal })),
  });

/** What is missing and what policy says at this moment, about the text of that version. */
export const checksQuery = (vacancyId: string, version: number, language: Language) =>
  queryOptions({
    queryKey: [...ownVacanciesKey, 'checks', vacancyId, version, language],
    queryFn: ({ signal }) =>
      answer(api.GET('/employer/vacancies/{vacancyId}/checks', { params: at(vacancyId), signal })),
  });

export const saveDraft = (vacancyId: string, body: VacancyDraft, version: number) =>
  answer(
    api.PUT('/employer/vacancies/{vacancyId}/draft', {
      params: at(vacancyId),
      body,
      headers: ifMatch(version),
    }),
  );

type Seen = Pick<OwnVacancy, 'id' | 'version'>;

const call = ({ id, version }: Seen) => ({ params: at(id), headers: ifMatch(version) });

export const submitVacancy = (seen: Seen) =>
  answer(api.POST('/employer/vacancies/{vacancyId}/submit', call(seen)));

export const withdrawVersion = (seen: Seen) =>
  answer(api.POST('/employer/vacancies/{vacancyId}/withdraw', call(seen)));

export const reviseVacancy = (seen: Seen) =>
  answer(api.POST('/employer/vacancies/{vacancyId}/revise', call(seen)));

export const pauseVacancy = (seen: Seen) =>
  answer(api.POST('/employer/vacancies/{vacancyId}/pause', call(seen)));

export const resumeVacancy = (seen: Seen) =>
  answer(api.POST('/employer/vacancies/{vacancyId}/resume', call(seen)));

export const closeVacancy = (seen: Seen, reason: CloseReason) =>
  answer(api.POST('/employer/vacancies/{vacancyId}/close', { ...call(seen), body: { reason } }));
