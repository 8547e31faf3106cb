// The pages of students.
import { createRoute } from '@tanstack/react-router';
import { validateAddress } from '../../../features/search/state/search-address';
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

const search = createRoute({
  getParentRoute: () => studentLayout,
  path: paths.search,
  validateSearch: validateAddress,
  component: screen(() => import('./search-page'), 'SearchPage', ['search']),
});

const vacancy = createRoute({
  getParentRoute: () => studentLayout,
  path: paths.vacancy,
  component: screen(() => import('./vacancy-page'), 'VacancyPage', ['vacancyPage']),
});

export const studentRoutes = studentLayout.addChildren([search, vacancy]);
