// The screens on which a screening is checked and an admission decided (/werk/screenings).
import { createRoute } from '@tanstack/react-router';
import { readDecideAddress } from '../../../features/decide/state/decide-address';
import { readReviewAddress } from '../../../features/screening-review/state/review-address';
import { readTemplateAddress } from '../../../features/templates/state/template-address';
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

const template = createRoute({
  getParentRoute: () => coordinatorLayout,
  path: paths.screeningTemplate,
  validateSearch: readTemplateAddress,
  component: screen(() => import('./screening-template-page'), 'ScreeningTemplatePage', [
    'screeningReview',
  ]),
});

export const screeningRoutes = [review, decide, template] as const;
