// The screens on which vacancies are reviewed (/werk/vacatures).
import { createRoute } from '@tanstack/react-router';
import { readReviewAddress } from '../../../features/vacancy-review/state/review-address';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { coordinatorLayout } from './layout-route';

const words = ['vacancyReview', 'vacancyPage'] as const;

const list = createRoute({
  getParentRoute: () => coordinatorLayout,
  path: paths.vacancyReviews,
  validateSearch: readReviewAddress,
  component: screen(() => import('./vacancies-page'), 'VacancyReviewsPage', words),
});

const review = createRoute({
  getParentRoute: () => coordinatorLayout,
  path: paths.vacancyReview,
  component: screen(() => import('./vacancies-review-page'), 'VacancyReviewPage', words),
});

export const vacancyRoutes = [list, review] as const;
