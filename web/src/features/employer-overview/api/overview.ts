// What a person of an employer needs to see first, also before there is an organisation.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

type Schemas = components['schemas'];
export type Overview = Schemas['EmployerOverviewResponse'];
export type Step = Schemas['OverviewStepResponse'];
export type Deadline = Schemas['OverviewDeadlineResponse'];

export const overviewQuery = queryOptions({
  queryKey: ['employer', 'overview', 'whole'],
  queryFn: ({ signal }) => answer(api.GET('/employer/overview', { signal })),
});
