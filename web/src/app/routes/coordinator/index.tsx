// The pages of internship coordinators.
import { createRoute } from '@tanstack/react-router';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { coordinatorLayout } from './layout-route';
import { screeningRoutes } from './screening-routes';
import { vacancyRoutes } from './vacancy-routes';

const workQueue = createRoute({
  getParentRoute: () => coordinatorLayout,
  path: paths.workQueue,
  component: screen(() => import('./home-page'), 'CoordinatorHomePage'),
});

export const coordinatorRoutes = coordinatorLayout.addChildren([
  workQueue,
  ...screeningRoutes,
  ...vacancyRoutes,
]);
