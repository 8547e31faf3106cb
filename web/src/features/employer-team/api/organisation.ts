// One's own organisation: its details, contact and sites, and changing them.
import { queryOptions } from '@tanstack/react-query';
import { answer, api, idempotencyKey, ifMatch } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

type Schemas = components['schemas'];
export type Organisation = Schemas['OrganisationResponse'];
export type Site = Schemas['SiteResponse'];
export type OrganisationEdit = Schemas['EditOrganisationRequest'];
export type ContactEdit = Schemas['OrganisationContactRequest'];
export type SiteEdit = Schemas['EditSiteRequest'];

export const organisationQuery = queryOptions({
  queryKey: ['employer', 'organisation'],
  queryFn: ({ signal }) => answer(api.GET('/employer', { signal })),
});

export const editOrganisation = (body: OrganisationEdit, version: number) =>
  answer(api.PATCH('/employer', { body, headers: ifMatch(version) }));

export const changeContact = (body: ContactEdit, version: number) =>
  answer(api.PUT('/employer/contact', { body, headers: ifMatch(version) }));

export const addSite = ({ active: _, ...body }: SiteEdit, key: string) =>
  answer(api.POST('/employer/sites', { body, headers: idempotencyKey(key) }));

export const editSite = (siteId: string, body: SiteEdit, version: number) =>
  answer(
    api.PATCH('/employer/sites/{siteId}', {
      params: { path: { siteId } },
      body,
      headers: ifMatch(version),
    }),
  );
