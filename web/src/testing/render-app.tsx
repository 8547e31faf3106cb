// Opens the whole web app at an address, signed in as somebody, with the API played by fakeApi.
import './words';
import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Providers } from '../app/providers';
import { makeRouter } from '../app/router';
import { makeQueryClient } from '../shared/api/query-client';
import type { Session } from '../shared/api/session';
import { fakeApi } from './fake-api';
import { visitor } from './sessions';

interface AppOptions {
  session?: Session;
  answers?: Parameters<typeof fakeApi>[0];
}

export async function renderApp(at: string, options: AppOptions = {}) {
  const calls = fakeApi({ 'GET /api/session': options.session ?? visitor, ...options.answers });
  const queryClient = makeQueryClient();
  const router = makeRouter(queryClient, createMemoryHistory({ initialEntries: [at] }));
  const view = render(<Providers router={router} queryClient={queryClient} />);
  await screen.findByRole('heading', { level: 1 });
  return { ...view, router, calls, screen, user: userEvent.setup() };
}
