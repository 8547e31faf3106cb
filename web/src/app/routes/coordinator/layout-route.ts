// The frame of coordinators as a route: only they enter what hangs below it.
import { createRoute } from '@tanstack/react-router';
import { requireRole } from '../../guards';
import { screen } from '../../screen';
import { rootRoute } from '../root';

export const coordinatorLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'coordinator',
  beforeLoad: requireRole('coordinator'),
  component: screen(() => import('./layout'), 'CoordinatorLayout', ['employerList']),
});
