// Who may see a task and give it an owner: those who could do the work.

export interface TaskViewer {
  readonly accountId: string;
  readonly role: string | null;
  readonly programmeIds: readonly string[];
}

export interface TaskScope {
  readonly programmeId: string | null;
  readonly ownerId: string | null;
}

/** Own programmes, tasks of no programme, and what was given to oneself by name (a second opinion elsewhere). */
export function maySeeTask(viewer: TaskViewer, task: TaskScope): boolean {
  if (viewer.role !== 'coordinator' && viewer.role !== 'administrator') return false;
  return (
    task.programmeId === null ||
    viewer.programmeIds.includes(task.programmeId) ||
    task.ownerId === viewer.accountId
  );
}

/** Whoever sees an open task may take it or hand it to a colleague. */
export const mayAssignTask = (viewer: TaskViewer, task: TaskScope): boolean =>
  maySeeTask(viewer, task);
