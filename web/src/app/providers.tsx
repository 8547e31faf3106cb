// Everything that a screen counts on being there: theme, reads, routes.
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense } from 'react';
import { colourSchemeManager } from '../shared/theme/colour-scheme';
import { styleNonce } from '../shared/theme/nonce';
import { cssVariablesResolver, theme } from '../shared/theme/theme';
import type { makeRouter } from './router';

interface ProvidersProps {
  router: ReturnType<typeof makeRouter>;
  queryClient: QueryClient;
}

export function Providers({ router, queryClient }: ProvidersProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colourSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={() => styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  );
}
