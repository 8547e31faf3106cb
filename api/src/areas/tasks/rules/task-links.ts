// Where a task leads: the screens on which its work is done, as names of routes that the web app knows.
import type { TaskKind } from './task-kind';

export const taskRoutes = [
  'screening',
  'vacancyReview',
  'employer',
  'employerAccessRequest',
  'employerProof',
  'employerReEntry',
  'employerStanding',
] as const;
export type TaskRoute = (typeof taskRoutes)[number];

const routesOf: { readonly [Kind in TaskKind]: readonly TaskRoute[] } = {
  screening: ['screening', 'employer'],
  vacancy: ['vacancyReview', 'employer'],
  access_request: ['employerAccessRequest', 'employer'],
  identity_proof: ['employerProof', 'employer'],
  re_entry: ['employerReEntry', 'employer'],
  condition: ['employerStanding', 'employer'],
  suspension: ['employerStanding', 'employer'],
  admission: ['employerStanding', 'employer'],
};

/** The screen of the work first, then what lies behind it. */
export const linksOf = (kind: TaskKind): readonly TaskRoute[] => routesOf[kind];
