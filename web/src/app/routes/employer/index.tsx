// The pages of people at an employer.
import { createRoute } from '@tanstack/react-router';
import { requireRole } from '../../guards';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { rootRoute } from '../root';

export const employerLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'employer',
  beforeLoad: requireRole('employer'),
  component: screen(() => import('./layout'), 'EmployerLayout'),
});

const home = createRoute({
  getParentRoute: () => employerLayout,
  path: paths.employerHome,
  component: screen(() => import('./home-page'), 'EmployerHomePage'),
});

export const employerRoutes = employerLayout.addChildren([home]);
