// The root of the route tree: keeps the language in the address and catches what goes wrong below.
import { createRootRouteWithContext, Outlet, retainSearchParams } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { switchLanguage } from '../../shared/i18n/i18n';
import { isLanguage, type Language } from '../../shared/i18n/languages';
import { NotFoundPage } from '../shell/not-found-page';
import { ProblemPage } from '../shell/problem-page';

export interface RouterContext {
  queryClient: QueryClient;
}

interface RootSearch {
  lang?: Language;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: (search: Record<string, unknown>): RootSearch =>
    isLanguage(search.lang) ? { lang: search.lang } : {},
  search: { middlewares: [retainSearchParams(['lang'])] },
  beforeLoad: async ({ search }) => {
    if (search.lang) await switchLanguage(search.lang);
  },
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: ProblemPage,
});
