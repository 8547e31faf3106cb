// What the trust in an employer rests on: standing per programme, decisions, conditions, suspensions, re-entry hits.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type EmployerStanding = components['schemas']['EmployerStandingResponse'];
export type Admission = components['schemas']['AdmissionResponse'];
export type Condition = components['schemas']['ConditionResponse'];
export type Suspension = components['schemas']['SuspensionResponse'];
export type Hit = components['schemas']['HitResponse'];
export type MatchedFeature = Hit['features'][number];

export const standingQuery = (employerId: string) =>
  queryOptions({
    queryKey: ['employers', 'standing', employerId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/employers/{employerId}/standing', { params: { path: { employerId } }, signal }),
      ),
  });
