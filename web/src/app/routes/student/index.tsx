// The pages of students.
import { createRoute } from '@tanstack/react-router';
import { requireRole } from '../../guards';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { rootRoute } from '../root';

export const studentLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'student',
  beforeLoad: requireRole('student'),
  component: screen(() => import('./layout'), 'StudentLayout'),
});

const home = createRoute({
  getParentRoute: () => studentLayout,
  path: paths.search,
  component: screen(() => import('./home-page'), 'StudentHomePage'),
});

export const studentRoutes = studentLayout.addChildren([home]);
