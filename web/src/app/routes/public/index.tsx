// The pages that need no account.
import { createRoute, Outlet, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../../../shared/api/session';
import { homeOf, localDestination } from '../../guards';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { Shell } from '../../shell/shell';
import { rootRoute } from '../root';
import { publicNavigation } from './navigation';
import { readSignInSearch, readToken } from './sign-in-search';

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
  validateSearch: readSignInSearch,
  /** Whoever is signed in already goes on; the institution's sign-in comes back through here, too. */
  beforeLoad: async ({ context, search }) => {
    const session = await context.queryClient.query(sessionQuery).catch(() => undefined);
    if (session?.account && !search.reason) {
      const home = homeOf(session.role, session.account.kind);
      throw redirect({ href: localDestination(search.naar) ?? home });
    }
  },
  component: screen(() => import('./sign-in-page'), 'SignInPage', ['identity']),
});

const forgotPassword = createRoute({
  getParentRoute: () => publicLayout,
  path: paths.forgotPassword,
  component: screen(() => import('./forgot-password-page'), 'ForgotPasswordPage', ['identity']),
});

const resetPassword = createRoute({
  getParentRoute: () => publicLayout,
  path: paths.resetPassword,
  validateSearch: readToken,
  component: screen(() => import('./reset-password-page'), 'ResetPasswordPage', ['identity']),
});

const register = createRoute({
  getParentRoute: () => publicLayout,
  path: paths.registerEmployer,
  component: screen(() => import('./register-page'), 'RegisterPage', ['identity']),
});

const confirm = createRoute({
  getParentRoute: () => publicLayout,
  path: paths.confirmAddress,
  validateSearch: readToken,
  component: screen(() => import('./confirm-page'), 'ConfirmPage', ['identity']),
});

const invitation = createRoute({
  getParentRoute: () => publicLayout,
  path: paths.invitation,
  validateSearch: readToken,
  component: screen(() => import('./invitation-page'), 'InvitationPage', ['account']),
});

const demoMail = createRoute({
  getParentRoute: () => publicLayout,
  path: paths.demoMail,
  validateSearch: (search: Record<string, unknown>): { aan?: string } =>
    typeof search.aan === 'string' ? { aan: search.aan } : {},
  component: screen(() => import('./demo-mail-page'), 'DemoMailPage', ['account']),
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

export const publicRoutes = publicLayout.addChildren([
  start,
  signIn,
  forgotPassword,
  resetPassword,
  register,
  confirm,
  invitation,
  demoMail,
  help,
  accessibility,
  privacy,
]);
