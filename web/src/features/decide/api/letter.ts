// The letter as it would be sent for what was written so far; asking for it sends nothing.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';
import { screeningKey } from '../../screening-review/api/screening';

export type LetterDraft = components['schemas']['PreviewLetterRequest'];
export type LetterText = components['schemas']['LetterView'];

export const letterQuery = (screeningId: string, draft: LetterDraft | null) =>
  queryOptions({
    queryKey: [...screeningKey(screeningId), 'letter', draft],
    queryFn: async ({ signal }): Promise<LetterText | null> =>
      draft &&
      answer(
        api.POST('/screenings/{screeningId}/letter', {
          params: { path: { screeningId } },
          body: draft,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
