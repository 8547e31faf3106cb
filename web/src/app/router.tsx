// The route tree of all audiences, and what every navigation does: keep scroll, hand over focus.
import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { expectFocus, offerFocus } from '../shared/ui/navigation-focus';
import { accountRoutes } from './routes/account';
import { adminRoutes } from './routes/admin';
import { coordinatorRoutes } from './routes/coordinator';
import { employerRoutes } from './routes/employer';
import { publicRoutes } from './routes/public';
import { rootRoute } from './routes/root';
import { specimenRoutes } from './routes/specimen';
import { studentRoutes } from './routes/student';
import { parseSearch, stringifySearch } from './search-params';

const routeTree = rootRoute.addChildren([
  publicRoutes,
  accountRoutes,
  studentRoutes,
  employerRoutes,
  coordinatorRoutes,
  adminRoutes,
  ...specimenRoutes,
]);

export function makeRouter(queryClient: QueryClient, history?: RouterHistory) {
  const router = createRouter({
    routeTree,
    ...(history ? { history } : {}),
    context: { queryClient },
    parseSearch,
    stringifySearch,
    // An address holds what its page knows; the rest is left out.
    search: { strict: true },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    // Reads live in queries; nothing is worth a page-wide spinner.
    defaultPendingMs: 1000,
  });
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) expectFocus();
  });
  router.subscribe('onRendered', offerFocus);
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
