// One's own pages, for whoever is signed in: details, sessions, password.
import { createRoute } from '@tanstack/react-router';
import { requireAccount } from '../../guards';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { rootRoute } from '../root';

export const accountLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'account',
  beforeLoad: async (entry) => {
    await requireAccount(entry);
  },
  component: screen(() => import('./layout'), 'AccountLayout'),
});

const details = createRoute({
  getParentRoute: () => accountLayout,
  path: paths.myDetails,
  component: screen(() => import('./my-details-page'), 'MyDetailsPage', ['account']),
});

const sessions = createRoute({
  getParentRoute: () => accountLayout,
  path: paths.mySessions,
  component: screen(() => import('./my-sessions-page'), 'MySessionsPage', ['account']),
});

const password = createRoute({
  getParentRoute: () => accountLayout,
  path: paths.myPassword,
  component: screen(() => import('./my-password-page'), 'MyPasswordPage', ['account']),
});

export const accountRoutes = accountLayout.addChildren([details, sessions, password]);
