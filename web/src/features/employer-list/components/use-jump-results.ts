// What the quick jump finds for some words: employers by name, number or place, and vacancies that wait for review.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { paths } from '../../../app/paths';
import { employersLikeQuery } from '../api/employers';
import { waitingVacanciesQuery } from '../api/waiting-vacancies';

export interface JumpResult {
  id: string;
  kind: 'employer' | 'vacancy';
  name: string;
  detail: string;
  to: string;
  params: Record<string, string>;
}

/** Waits for a pause in the typing before it asks. */
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setPaused(value);
    }, 150);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return paused;
}

export function useJumpResults(typed: string) {
  const words = usePaused(typed.trim());
  const isAsking = words.length > 1;
  const employers = useQuery(employersLikeQuery(isAsking ? words : ''));
  const vacancies = useQuery({ ...waitingVacanciesQuery, enabled: isAsking });
  const results: JumpResult[] = isAsking
    ? [
        ...(employers.data?.items ?? []).map(({ id, name, place }): JumpResult => ({
          id,
          kind: 'employer',
          name,
          detail: place ?? '',
          to: paths.employerFile,
          params: { employerId: id },
        })),
        ...(vacancies.data?.items ?? [])
          .filter(({ title }) => holds(title, words))
          .slice(0, 5)
          .map(({ id, title, employerName }): JumpResult => ({
            id,
            kind: 'vacancy',
            name: title,
            detail: employerName ?? '',
            to: paths.vacancyReview,
            params: { vacancyId: id },
          })),
      ]
    : [];
  return {
    results,
    problem: isAsking ? employers.error : null,
    isKnown: isAsking && employers.data !== undefined,
  };
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const holds = (title: string, words: string): boolean =>
  plain(words)
    .split(/\s+/)
    .every((word) => plain(title).includes(word));
