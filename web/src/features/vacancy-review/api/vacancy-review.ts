// Vacancies that wait for a coordinator, one under review, and the three decisions on it.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../../shared/api/client';
import type { components, operations } from '../../../shared/api/schema.gen';
import type { Language } from '../../../shared/i18n/languages';

export type VacancyReview = components['schemas']['VacancyReviewResponse'];
export type ReviewLine = components['schemas']['VacancyLineResponse'];
export type ReviewFinding = components['schemas']['VacancyFindingResponse'];
export type FieldDifference = components['schemas']['FieldDifferenceResponse'];
export type ReviewedField = FieldDifference['field'];
export type Remark = components['schemas']['VacancyRemarkRequest'];
export type ReviewState = NonNullable<
  NonNullable<operations['Review.list']['parameters']['query']>['state']
>;

/** Everything about vacancies as staff see them, to be renewed after a decision. */
export const vacanciesKey = ['vacancies'] as const;

/** What is asked for at once: a queue is read as a whole, so that the first term can stand on top. */
export const pageSize = 100;

export interface ReviewFilter {
  state: ReviewState;
  programmeId?: string | undefined;
}

export const reviewListQuery = ({ state, programmeId }: ReviewFilter) =>
  infiniteQueryOptions({
    queryKey: [...vacanciesKey, 'list', state, programmeId ?? null],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/vacancies', {
          signal,
          params: {
            query: {
              state,
              limit: pageSize,
              ...(programmeId !== undefined && { programmeId }),
              ...(pageParam !== '' && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** The language is in the key: findings are sentences. */
export const reviewQuery = (vacancyId: string, language: Language) =>
  queryOptions({
    queryKey: [...vacanciesKey, 'review', vacancyId, language],
    queryFn: ({ signal }) =>
      answer(api.GET('/vacancies/{vacancyId}/review', { params: { path: { vacancyId } }, signal })),
  });

type Seen = Pick<VacancyReview, 'id' | 'version'>;

const call = ({ id, version }: Seen) => ({
  params: { path: { vacancyId: id } },
  headers: ifMatch(version),
});

export const publishVacancy = (seen: Seen, reason: string) =>
  answer(
    api.POST('/vacancies/{vacancyId}/publish', {
      ...call(seen),
      body: { reason: reason.trim() === '' ? null : reason },
    }),
  );

export const returnVacancy = (seen: Seen, reason: string, remarks: Remark[]) =>
  answer(api.POST('/vacancies/{vacancyId}/return', { ...call(seen), body: { reason, remarks } }));

export const closeBySchool = (seen: Seen, reason: string) =>
  answer(api.POST('/vacancies/{vacancyId}/close', { ...call(seen), body: { reason } }));
