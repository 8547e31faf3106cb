// The screening of one's own organisation: how it stands, its questions, and every command on it.
import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';
import type { Language } from '../../../shared/i18n/languages';

type Schemas = components['schemas'];
export type OwnScreening = Schemas['OwnScreeningView'];
export type ScreeningHead = Schemas['OwnScreeningHeadView'];
export type SectionTask = Schemas['SectionTaskView'];
export type SectionName = SectionTask['section'];
export type OwnItems = Schemas['OwnItemsView'];
export type OwnSection = Schemas['OwnSectionView'];
export type OwnItem = Schemas['OwnItemView'];
export type AnswerValue = boolean | number | string;
export type AnswerBody = Schemas['SaveAnswerRequest'];
export type CheckAnswers = Schemas['CheckAnswersView'];
export type Missing = Schemas['ProblemAtView'];

/** Everything about the own screening, to be renewed after a command. */
export const ownScreeningKey = ['employer', 'own-screening'] as const;

/** The language is in the keys: titles and answers come in words. */
export const ownScreeningQuery = (language: Language) =>
  queryOptions({
    queryKey: [...ownScreeningKey, 'overview', language],
    queryFn: ({ signal }) => answer(api.GET('/employer/screening', { signal })),
  });

export const ownItemsQuery = (language: Language) =>
  queryOptions({
    queryKey: [...ownScreeningKey, 'items', language],
    queryFn: ({ signal }) => answer(api.GET('/employer/screening/items', { signal })),
  });

export const checkQuery = (language: Language) =>
  queryOptions({
    queryKey: [...ownScreeningKey, 'check', language],
    queryFn: ({ signal }) => answer(api.GET('/employer/screening/check', { signal })),
  });

export const saveAnswer = (itemKey: string, body: AnswerBody, version: number) =>
  answer(
    api.PUT('/employer/screening/answers/{itemKey}', {
      params: { path: { itemKey } },
      body,
      headers: ifMatch(version),
    }),
  );

export const startScreening = (programmeIds: string[], key: string) =>
  answer(api.POST('/employer/screening', { body: { programmeIds }, headers: idempotencyKey(key) }));

export const chooseProgrammes = (programmeIds: string[], version: number) =>
  answer(
    api.PUT('/employer/screening/programmes', {
      body: { programmeIds },
      headers: ifMatch(version),
    }),
  );

export const submitScreening = (version: number, key: string) =>
  answer(
    api.POST('/employer/screening/submit', {
      headers: { ...ifMatch(version), ...idempotencyKey(key) },
    }),
  );

export const withdrawScreening = (version: number) =>
  answer(api.POST('/employer/screening/withdraw', { headers: ifMatch(version) }));
