// The pages of people at an employer.
import { createRoute } from '@tanstack/react-router';
import { readListAddress } from '../../../features/own-vacancies/state/list-address';
import { readEditorAddress } from '../../../features/own-vacancies/state/steps';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { employerLayout } from './layout-route';
import { ownRoutes } from './own-routes';

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

export const employerRoutes = employerLayout.addChildren([...ownRoutes, vacancies, vacancy]);
