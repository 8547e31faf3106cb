// Renders a component as a screen does: words, theme, reads, a router at an address, an audience around it.
import './words';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { parseSearch, stringifySearch } from '../app/search-params';
import { makeQueryClient } from '../shared/api/query-client';
import { cssVariablesResolver, theme } from '../shared/theme/theme';
import { ShellContext, type Audience } from '../shared/ui/shell-context';

interface RenderOptions {
  audience?: Audience;
  /** The address at which the component stands, with its search. */
  at?: string;
}

export async function renderScreen(ui: ReactNode, options: RenderOptions = {}) {
  const { audience = 'student', at = '/' } = options;
  const queryClient = makeQueryClient();
  const shell = { audience, width: 'reading' } as const;
  const router = createRouter({
    // Any address shows the component: its links lead nowhere, and its test says where they point.
    routeTree: createRootRoute({ component: () => ui, notFoundComponent: () => ui }),
    history: createMemoryHistory({ initialEntries: [at] }),
    parseSearch,
    stringifySearch,
  });
  await router.load();
  const view = render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} env="test">
      <QueryClientProvider client={queryClient}>
        <ShellContext value={shell}>
          <RouterProvider router={router} />
        </ShellContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...view, router, queryClient, user: userEvent.setup(), screen };
}
