// The pages of administrators.
import { createRoute } from '@tanstack/react-router';
import { requireRole } from '../../guards';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { rootRoute } from '../root';

export const adminLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'admin',
  beforeLoad: requireRole('administrator'),
  component: screen(() => import('./layout'), 'AdminLayout'),
});

const home = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.administration,
  component: screen(() => import('./home-page'), 'AdminHomePage'),
});

export const adminRoutes = adminLayout.addChildren([home]);
