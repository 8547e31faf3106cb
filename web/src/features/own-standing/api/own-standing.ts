// Where one's own organisation stands: per programme, which decisions hold, which messages the school sent.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';
import type { Language } from '../../../shared/i18n/languages';

type Schemas = components['schemas'];
export type OwnTrust = Schemas['OwnStandingResponse'];
export type Standing = Schemas['StandingResponse'];
export type Decision = Schemas['AdmissionResponse'];
export type Condition = Schemas['ConditionResponse'];
export type Notice = Schemas['NoticeResponse'];

/** The language is in the key: why it stands so is a sentence. */
export const ownTrustQuery = (language: Language) =>
  queryOptions({
    queryKey: ['employer', 'own-trust', language],
    queryFn: ({ signal }) => answer(api.GET('/employer/standing', { signal })),
  });

/** Tells the school that the message was read; the first time counts. */
export const openNotice = (noticeId: string) =>
  answer(api.POST('/employer/notices/{noticeId}/opened', { params: { path: { noticeId } } }));
