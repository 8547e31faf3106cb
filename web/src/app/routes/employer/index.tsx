// The pages of people at an employer.
import { createRoute } from '@tanstack/react-router';
import { readListAddress } from '../../../features/own-vacancies/state/list-address';
import { readEditorAddress } from '../../../features/own-vacancies/state/steps';
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

const vacancies = createRoute({
  getParentRoute: () => employerLayout,
  path: paths.ownVacancies,
  validateSearch: readListAddress,
  component: screen(() => import('./vacancies-page'), 'OwnVacanciesPage', ['ownVacancies']),
});

const vacancy = createRoute({
  getParentRoute: () => employerLayout,
  path: paths.ownVacancy,
  validateSearch: readEditorAddress,
  component: screen(() => import('./vacancies-own-page'), 'OwnVacancyPage', [
    'ownVacancies',
    'vacancyPage',
  ]),
});

export const employerRoutes = employerLayout.addChildren([home, vacancies, vacancy]);
