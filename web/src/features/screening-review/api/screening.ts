// A screening as coordinators read it: the head with its term, and the questions with everything at them.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';
import type { Language } from '../../../shared/i18n/languages';

type Schemas = components['schemas'];
export type ReviewHead = Schemas['ReviewHeadView'];
export type ReviewItems = Schemas['ReviewItemsView'];
export type ReviewSection = Schemas['ReviewSectionView'];
export type ReviewItem = Schemas['ReviewItemView'];
export type Finding = Schemas['FindingView'];
export type Outcome = Finding['outcome'];
export type Adoptable = Schemas['AdoptableView'];
export type ProgrammeOfScreening = Schemas['ProgrammeOfScreeningView'];
export type Decision = Schemas['DecisionView'];

/** Everything that was read about one screening, to be read again after a change. */
export const screeningKey = (screeningId: string) => ['screening', screeningId] as const;

export const screeningQuery = (screeningId: string, language: Language) =>
  queryOptions({
    queryKey: [...screeningKey(screeningId), 'head', language],
    queryFn: ({ signal }) =>
      answer(api.GET('/screenings/{screeningId}', { params: { path: { screeningId } }, signal })),
  });

export const screeningItemsQuery = (screeningId: string, language: Language) =>
  queryOptions({
    queryKey: [...screeningKey(screeningId), 'items', language],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/screenings/{screeningId}/items', { params: { path: { screeningId } }, signal }),
      ),
  });
