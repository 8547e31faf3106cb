// Everything a coordinator needs to decide for one programme, in one answer: criteria, proposal, supply.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';
import type { Language } from '../../../shared/i18n/languages';
import { screeningKey } from '../../screening-review/api/screening';

type Schemas = components['schemas'];
export type DecideFacts = Schemas['DecideView'];
export type Requirement = Schemas['RequirementView'];
export type AdmissionOutcome = Schemas['DecideAdmissionRequest']['outcome'];

export const proposalQuery = (screeningId: string, programmeId: string, language: Language) =>
  queryOptions({
    queryKey: [...screeningKey(screeningId), 'proposal', programmeId, language],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/screenings/{screeningId}/proposal', {
          params: { path: { screeningId }, query: { programmeId } },
          signal,
        }),
      ),
  });
