// The checklist of a screening in its versions: immutable once in force, so a version is read only once.
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

type Schemas = components['schemas'];
export type TemplateInList = Schemas['TemplateInListView'];
export type TemplateItem = Schemas['TemplateItemView'];

export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: ({ signal }) => answer(api.GET('/templates', { signal })),
});

export const templateQuery = (templateId: string) =>
  queryOptions({
    queryKey: ['templates', templateId],
    queryFn: ({ signal }) =>
      answer(api.GET('/templates/{templateId}', { params: { path: { templateId } }, signal })),
  });
