// The pages that need no account.
import { createRoute, Outlet } from '@tanstack/react-router';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { Shell } from '../../shell/shell';
import { rootRoute } from '../root';
import { publicNavigation } from './navigation';

function PublicLayout() {
  return (
    <Shell audience="public" navigation={publicNavigation}>
      <Outlet />
    </Shell>
  );
}

export const publicLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'public',
  component: PublicLayout,
});

const start = createRoute({
  getParentRoute: () => publicLayout,
  path: paths.start,
  component: screen(() => import('./start-page'), 'StartPage', ['public']),
});

const signIn = createRoute({
  getParentRoute: () => publicLayout,
  path: paths.signIn,
  validateSearch: (search: Record<string, unknown>): { naar?: string } =>
    typeof search.naar === 'string' ? { naar: search.naar } : {},
  component: screen(() => import('./sign-in-page'), 'SignInPage', ['public']),
});

const help = createRoute({
  getParentRoute: () => publicLayout,
  path: paths.help,
  component: screen(() => import('./help-page'), 'HelpPage', ['public']),
});

const accessibility = createRoute({
  getParentRoute: () => publicLayout,
  path: paths.accessibility,
  component: screen(() => import('./accessibility-page'), 'AccessibilityPage', ['public']),
});

const privacy = createRoute({
  getParentRoute: () => publicLayout,
  path: paths.privacy,
  component: screen(() => import('./privacy-page'), 'PrivacyPage', ['public']),
});

export const publicRoutes = publicLayout.addChildren([start, signIn, help, accessibility, privacy]);
