// Where the work of a task is done: the API names a screen, this gives its address.
import { fileSections, paths } from '../../../app/paths';
import type { TaskPanelFacts } from '../api/tasks';

type TaskLink = TaskPanelFacts['links'][number];

export interface Place {
  to: string;
  params: Record<string, string>;
  search?: Record<string, string>;
  hash?: string;
}

export function placeOf({ route, employerId, subjectId }: TaskLink): Place {
  const file = { to: paths.employerFile, params: { employerId: employerId ?? subjectId } };
  switch (route) {
    case 'screening':
      return { to: paths.screeningReview, params: { screeningId: subjectId } };
    case 'vacancyReview':
      return { to: paths.vacancyReview, params: { vacancyId: subjectId } };
    case 'employer':
      return file;
    case 'employerAccessRequest':
      return { ...file, hash: fileSections.accessRequests };
    case 'employerProof':
      return { ...file, hash: fileSections.proof };
    case 'employerReEntry':
      return { ...file, hash: fileSections.hits };
    case 'employerStanding':
      return { ...file, hash: fileSections.decisions };
  }
}
