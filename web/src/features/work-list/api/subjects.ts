// What a task is about, as far as the panel beside the queue repeats it: a screening, a vacancy under review.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';

export const screeningHeadQuery = (screeningId: string) =>
  queryOptions({
    queryKey: ['screenings', screeningId, 'head'],
    queryFn: ({ signal }) =>
      answer(api.GET('/screenings/{screeningId}', { params: { path: { screeningId } }, signal })),
  });

export const vacancyUnderReviewQuery = (vacancyId: string) =>
  queryOptions({
    queryKey: ['vacancies', vacancyId, 'review'],
    queryFn: ({ signal }) =>
      answer(api.GET('/vacancies/{vacancyId}/review', { params: { path: { vacancyId } }, signal })),
  });
