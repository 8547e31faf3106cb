// What a vacancy can be for and where it can be: programmes with the employer's standing, and its sites.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type Site = components['schemas']['SiteResponse'];
export type OwnStanding = components['schemas']['StandingResponse'];
export type Step = components['schemas']['OverviewStepResponse'];

export const sitesQuery = queryOptions({
  queryKey: ['employer', 'sites'],
  queryFn: async ({ signal }) => (await answer(api.GET('/employer/sites', { signal }))).items,
});

export const programmesQuery = queryOptions({
  queryKey: ['programmes', 'all'],
  queryFn: async ({ signal }) => (await answer(api.GET('/programmes', { signal }))).items,
  staleTime: 60_000,
});

export const ownStandingQuery = queryOptions({
  queryKey: ['employer', 'standing'],
  queryFn: async ({ signal }) =>
    (await answer(api.GET('/employer/standing', { signal }))).standings,
});

/** What the employer still has to do before students can see it. */
export const firstStepsQuery = queryOptions({
  queryKey: ['employer', 'overview', 'steps'],
  queryFn: async ({ signal }) => (await answer(api.GET('/employer/overview', { signal }))).steps,
});
