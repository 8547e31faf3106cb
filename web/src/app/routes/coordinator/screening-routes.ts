// The screens on which a screening is checked and an admission decided (/werk/screenings).
import { createRoute } from '@tanstack/react-router';
import { readDecideAddress } from '../../../features/decide/state/decide-address';
import { readReviewAddress } from '../../../features/screening-review/state/review-address';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { coordinatorLayout } from './layout-route';

const review = createRoute({
  getParentRoute: () => coordinatorLayout,
  path: paths.screeningReview,
  validateSearch: readReviewAddress,
  component: screen(() => import('./screening-review-page'), 'ScreeningReviewPage', [
    'screeningReview',
  ]),
});

const decide = createRoute({
  getParentRoute: () => coordinatorLayout,
  path: paths.admissionDecision,
  validateSearch: readDecideAddress,
  component: screen(() => import('./screening-decide-page'), 'ScreeningDecidePage', ['decide']),
});

export const screeningRoutes = [review, decide] as const;
