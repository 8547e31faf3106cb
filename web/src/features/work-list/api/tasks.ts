// The work list of a coordinator: pages of it, how much there is, one task, who can take it, and handing it over.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../../shared/api/client';
import type { components, operations } from '../../../shared/api/schema.gen';

export type Task = components['schemas']['TaskResponse'];
export type TaskPanelFacts = components['schemas']['TaskPanelResponse'];
export type TaskCounts = components['schemas']['TaskCountsResponse'];
export type TaskKind = Task['kind'];
export type Urgency = Task['due']['urgency'];
type Asked = NonNullable<operations['Tasks.page']['parameters']['query']>;
export type TaskFilter = Pick<Asked, 'view' | 'kind' | 'programmeId'>;
export type TaskView = NonNullable<TaskFilter['view']>;

/** Everything about tasks: handing one over changes lists and counts alike. */
export const tasksKey = ['tasks'] as const;

export const taskPage = 50;

export const tasksQuery = (filter: TaskFilter) =>
  infiniteQueryOptions({
    queryKey: [...tasksKey, 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/tasks', {
          params: {
            query: { ...filter, limit: taskPage, ...(pageParam !== '' && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const taskCountsQuery = (filter: TaskFilter) =>
  queryOptions({
    queryKey: [...tasksKey, 'counts', filter],
    queryFn: ({ signal }) =>
      answer(api.GET('/tasks/counts', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
  });

export const taskQuery = (taskId: string) =>
  queryOptions({
    queryKey: [...tasksKey, 'one', taskId],
    queryFn: ({ signal }) =>
      answer(api.GET('/tasks/{taskId}', { params: { path: { taskId } }, signal })),
  });

export const colleaguesQuery = (taskId: string) =>
  queryOptions({
    queryKey: [...tasksKey, 'colleagues', taskId],
    queryFn: ({ signal }) =>
      answer(api.GET('/tasks/{taskId}/colleagues', { params: { path: { taskId } }, signal })),
  });

/** Null: nobody's, for whoever comes first. */
export const assignTask = (task: Pick<Task, 'id' | 'version'>, ownerId: string | null) =>
  answer(
    api.POST('/tasks/{taskId}/assign', {
      params: { path: { taskId: task.id } },
      body: { ownerId },
      headers: ifMatch(task.version),
    }),
  );
