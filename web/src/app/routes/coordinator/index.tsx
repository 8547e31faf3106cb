// The pages of internship coordinators.
import { createRoute } from '@tanstack/react-router';
import { readEmployersAddress } from '../../../features/employer-list/state/employers-address';
import { readQueueAddress } from '../../../features/work-list/state/queue-address';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { coordinatorLayout } from './layout-route';
import { screeningRoutes } from './screening-routes';
import { vacancyRoutes } from './vacancy-routes';

const workQueue = createRoute({
  getParentRoute: () => coordinatorLayout,
  path: paths.workQueue,
  validateSearch: readQueueAddress,
  component: screen(() => import('./work-queue-page'), 'WorkQueuePage', ['workList']),
});

const employers = createRoute({
  getParentRoute: () => coordinatorLayout,
  path: paths.employers,
  validateSearch: readEmployersAddress,
  component: screen(() => import('./employers-page'), 'EmployersPage'),
});

const file = ['employerFile', 'standing'] as const;

const employerDossier = createRoute({
  getParentRoute: () => coordinatorLayout,
  path: paths.employerFile,
  component: screen(() => import('./employer-dossier-page'), 'EmployerDossierPage', file),
});

const employerScreening = createRoute({
  getParentRoute: () => coordinatorLayout,
  path: paths.employerFileScreening,
  component: screen(() => import('./employer-screening-page'), 'EmployerScreeningPage', file),
});

const employerVacancies = createRoute({
  getParentRoute: () => coordinatorLayout,
  path: paths.employerFileVacancies,
  component: screen(() => import('./employer-vacancies-page'), 'EmployerVacanciesPage', file),
});

const employerPeople = createRoute({
  getParentRoute: () => coordinatorLayout,
  path: paths.employerFilePeople,
  component: screen(() => import('./employer-people-page'), 'EmployerPeoplePage', file),
});

const suspendEmployer = createRoute({
  getParentRoute: () => coordinatorLayout,
  path: paths.suspendEmployer,
  component: screen(() => import('./suspend-employer-page'), 'SuspendEmployerPage', file),
});

export const coordinatorRoutes = coordinatorLayout.addChildren([
  workQueue,
  employers,
  employerDossier,
  employerScreening,
  employerVacancies,
  employerPeople,
  suspendEmployer,
  ...screeningRoutes,
  ...vacancyRoutes,
]);
