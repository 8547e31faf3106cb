// The pages of internship coordinators.
import { createRoute } from '@tanstack/react-router';
import { requireRole } from '../../guards';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { rootRoute } from '../root';

export const coordinatorLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'coordinator',
  beforeLoad: requireRole('coordinator'),
  component: screen(() => import('./layout'), 'CoordinatorLayout'),
});

const home = createRoute({
  getParentRoute: () => coordinatorLayout,
  path: paths.workQueue,
  component: screen(() => import('./home-page'), 'CoordinatorHomePage'),
});

export const coordinatorRoutes = coordinatorLayout.addChildren([home]);
