// All vacancies of the employer, and starting one: empty, or as a copy of an earlier one.
import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type VacancyLine = components['schemas']['VacancyLineResponse'];
export type VacancyState = VacancyLine['state'];

export interface OwnVacancies {
  items: VacancyLine[];
  /** Number of vacancies per state; a state without any is absent. */
  counts: Partial<Record<string, number>>;
}

/** Everything about own vacancies, to be renewed after a command. */
export const ownVacanciesKey = ['employer', 'vacancies'] as const;

const pageSize = 100;

/** Read to the end: what asks for attention may have changed longest ago. */
export const ownVacanciesQuery = queryOptions({
  queryKey: [...ownVacanciesKey, 'list'],
  queryFn: async ({ signal }): Promise<OwnVacancies> => {
    const items: VacancyLine[] = [];
    let cursor: string | undefined;
    for (;;) {
      const query = { limit: pageSize, ...(cursor !== undefined && { cursor }) };
      const page = await answer(api.GET('/employer/vacancies', { params: { query }, signal }));
      items.push(...page.items);
      if (page.page.next === null) return { items, counts: page.counts };
      cursor = page.page.next;
    }
  },
});

export const startVacancy = (key: string, copyOf: string | null = null) =>
  answer(api.POST('/employer/vacancies', { body: { copyOf }, headers: idempotencyKey(key) }));
